import type { ReactNode } from 'react';
import { useWords } from '#words';
import { OutcomeMark } from '@/components/chart/outcome-mark';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import { ledgerInWords } from '@/lib/export/ledger-in-words';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { outcomeOfPlan } from '@/lib/query/outcome-of-plan';
import { PLAN_CASES } from '@/lib/query/plan-cases';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** What the rule makes of well-known plans: the very cases that it is tested by. */
export function PlanCases() {
  const say = useWords();
  const ledger = ledgerInWords(loadLedger(), say);
  const outcomes = PLAN_CASES.flatMap(({ plan }) => {
    const figure = ledger.figureById.get(plan);
    return (figure && outcomeOfPlan(ledger, figure, DEFAULT_VIEW)) ?? [];
  });
  return (
    <section className="mt-3 text-sm" aria-labelledby="plan-cases">
      <h3 id="plan-cases" className="mb-1 font-semibold">
        {say('methods.usTroopsInAfghanistanThe')}
      </h3>
      <ul>
        {outcomes.map((outcome) => (
          <li
            key={outcome.plan.id}
            className="grid grid-cols-[1fr_auto] gap-x-3 border-t border-hairline py-1 sm:grid-cols-[11rem_9rem_1fr]"
            data-case={outcome.plan.id}
          >
            <span>
              <Told
                message="methods.planFor"
                plan={() => <Stated figure={outcome.plan} />}
                date={asOfText(outcome.plan.asOf, say)}
              />
            </span>
            <OutcomeMark outcome={outcome.outcome} contrary={outcome.contrary} />
            <span className="col-span-2 text-muted sm:col-span-1">
              <DecidedBy outcome={outcome} ledger={ledger} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DecidedBy({ outcome, ledger }: { outcome: PlanOutcome; ledger: Ledger }): ReactNode {
  const say = useWords();
  const { level, replacedBy, contrary } = outcome;
  const publisher = (figure: Figure) => ledger.sources.get(figure.source)?.publisher ?? figure.source;
  if (replacedBy)
    return (
      <Told
        message="methods.tookItsPlace"
        plan={() => <Stated figure={replacedBy} />}
        date={asOfText(replacedBy.asOf, say)}
        publisher={publisher(replacedBy)}
      />
    );
  return (
    <>
      {level && (
        <>
          <Stated figure={level} />, {asOfText(level.asOf, say)} ({publisher(level)}).
        </>
      )}
      {contrary && (
        <>
          {' '}
          {say(`contrary.${outcome.outcome}`)}
          {say('list.colon')} <Stated figure={contrary} />, {asOfText(contrary.asOf, say)} (
          {publisher(contrary)}).
        </>
      )}
    </>
  );
}

function Stated({ figure }: { figure: Figure }) {
  const say = useWords();
  return (
    <PageLink
      className="text-ink underline decoration-hairline hover:decoration-ink"
      href={figureUrl(figure.id)}
    >
      {quantityText(figure.quantity, say)}
    </PageLink>
  );
}
