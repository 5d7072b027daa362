import { useWords } from '#words';
import { OutcomeMark } from '@/components/chart/outcome-mark';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import type { Figure } from '@/lib/model/figure';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** What came of a plan, with the figures that decide it. */
export function OutcomeStory({ outcome: told, view }: { outcome: PlanOutcome; view: View }) {
  const say = useWords();
  const { outcome, openBecause, level, start, replacedBy, contrary } = told;
  const link = (figure: Figure) => (
    <PageLink
      className="underline decoration-hairline hover:decoration-ink"
      href={figureUrl(figure.id, view)}
    >
      {quantityText(figure.quantity, say)}
    </PageLink>
  );
  return (
    <div data-outcome={outcome}>
      <OutcomeMark outcome={outcome} contrary={contrary} />
      <p className="mt-1 text-sm">
        {start && (
          <>
            <Told message="plan.wasAt" level={() => link(start)} date={asOfText(start.asOf, say)} />{' '}
          </>
        )}
        {level && (
          <>
            <Told message="plan.cameTo" level={() => link(level)} date={asOfText(level.asOf, say)} />{' '}
          </>
        )}
        {replacedBy && (
          <>
            <Told
              message="plan.replacedBy"
              plan={() => link(replacedBy)}
              date={asOfText(replacedBy.asOf, say)}
            />{' '}
          </>
        )}
        {contrary && (
          <>
            {say(`contrary.${outcome}`)}
            {say('list.colon')} {link(contrary)} ({asOfText(contrary.asOf, say)}).{' '}
          </>
        )}
        {openBecause && `${say('plan.open', { reason: say(`openReason.${openBecause}`) })} `}
        <PageLink className="underline" href="/methods#plans">
          {say('figures.byWhichRule')}
        </PageLink>
      </p>
    </div>
  );
}
