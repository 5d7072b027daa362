import { OutcomeMark } from '@/components/chart/outcome-mark';
import type { Figure } from '@/lib/model/figure';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { CONTRARY_TEXT, OPEN_TEXT } from '@/lib/text/words';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** What came of a plan, with the figures that decide it. */
export function OutcomeStory({ outcome: told, view }: { outcome: PlanOutcome; view: View }) {
  const { outcome, openBecause, level, start, replacedBy, contrary } = told;
  const link = (figure: Figure) => (
    <a className="underline decoration-hairline hover:decoration-ink" href={figureUrl(figure.id, view)}>
      {quantityText(figure.quantity)}
    </a>
  );
  return (
    <div data-outcome={outcome}>
      <OutcomeMark outcome={outcome} contrary={contrary} />
      <p className="mt-1 text-sm">
        {start && (
          <>
            When it was published, the level was {link(start)} ({asOfText(start.asOf)}).{' '}
          </>
        )}
        {level && (
          <>
            On its date the level was {link(level)} ({asOfText(level.asOf)}).{' '}
          </>
        )}
        {replacedBy && (
          <>
            It was replaced by {link(replacedBy)} for {asOfText(replacedBy.asOf)}.{' '}
          </>
        )}
        {contrary && (
          <>
            {CONTRARY_TEXT[outcome]}: {link(contrary)} ({asOfText(contrary.asOf)}).{' '}
          </>
        )}
        {openBecause && `Open: ${OPEN_TEXT[openBecause]}. `}
        <a className="underline" href="/methods#plans">
          By which rule
        </a>
      </p>
    </div>
  );
}
