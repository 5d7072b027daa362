import type { ReactNode } from 'react';
import { OutcomeMark } from '@/components/chart/outcome-mark';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { outcomeOfPlan } from '@/lib/query/outcome-of-plan';
import { PLAN_CASES } from '@/lib/query/plan-cases';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { CONTRARY_TEXT } from '@/lib/text/words';
import { figureUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** What the rule makes of well-known plans: the very cases that it is tested by. */
export function PlanCases() {
  const ledger = loadLedger();
  const outcomes = PLAN_CASES.flatMap(({ plan }) => {
    const figure = ledger.figureById.get(plan);
    return (figure && outcomeOfPlan(ledger, figure, DEFAULT_VIEW)) ?? [];
  });
  return (
    <section className="mt-3 text-sm" aria-labelledby="plan-cases">
      <h3 id="plan-cases" className="mb-1 font-semibold">
        US troops in Afghanistan: the cases by which the rule is tested
      </h3>
      <ul>
        {outcomes.map((outcome) => (
          <li
            key={outcome.plan.id}
            className="grid grid-cols-[1fr_auto] gap-x-3 border-t border-hairline py-1 sm:grid-cols-[11rem_9rem_1fr]"
            data-case={outcome.plan.id}
          >
            <span>
              <Stated figure={outcome.plan} /> for {asOfText(outcome.plan.asOf)}
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
  const { level, replacedBy, contrary } = outcome;
  const publisher = (figure: Figure) => ledger.sources.get(figure.source)?.publisher ?? figure.source;
  if (replacedBy)
    return (
      <>
        <Stated figure={replacedBy} /> for {asOfText(replacedBy.asOf)} took its place ({publisher(replacedBy)}
        ).
      </>
    );
  return (
    <>
      {level && (
        <>
          <Stated figure={level} />, {asOfText(level.asOf)} ({publisher(level)}).
        </>
      )}
      {contrary && (
        <>
          {' '}
          {CONTRARY_TEXT[outcome.outcome]}: <Stated figure={contrary} />, {asOfText(contrary.asOf)} (
          {publisher(contrary)}).
        </>
      )}
    </>
  );
}

function Stated({ figure }: { figure: Figure }) {
  return (
    <a className="text-ink underline decoration-hairline hover:decoration-ink" href={figureUrl(figure.id)}>
      {quantityText(figure.quantity)}
    </a>
  );
}
