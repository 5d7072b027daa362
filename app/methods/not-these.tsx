import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { ledgerInWords } from '@/lib/export/ledger-in-words';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { countedName } from '@/lib/query/counted-name';
import { sourceOf } from '@/lib/query/last-stood';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { TRAPS } from './traps';

/** What these numbers are not: the ways to misread them, each with figures of the ledger that show it. */
export function NotThese() {
  const say = useWords();
  const ledger = ledgerInWords(loadLedger(), say);
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      {TRAPS.map(({ trap, figures }) => (
        <section key={trap} className="text-sm" data-trap>
          <h3 className="font-semibold">{say(`methods.trap.${trap}`)}</h3>
          <p className="mt-1">{say(`methods.trapWhy.${trap}`)}</p>
          <ul className="mt-1">
            {figures.map((id) => {
              const figure = ledger.figureById.get(id as FigureId);
              return (
                figure && (
                  <Example
                    key={id}
                    figure={figure}
                    counted={countedName(ledger, figure)}
                    publisher={sourceOf(ledger, figure.source)?.publisher ?? figure.source}
                  />
                )
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface Example {
  readonly figure: Figure;
  readonly counted: string;
  readonly publisher: string;
}

function Example({ figure, counted, publisher }: Example) {
  const say = useWords();
  const { id, quantity, asOf, status, withdrawn } = figure;
  return (
    <li className="border-t border-hairline py-1">
      <PageLink
        className="font-semibold underline decoration-hairline hover:decoration-ink"
        href={figureUrl(id)}
      >
        {quantityText(quantity, say)}
      </PageLink>{' '}
      <span className="text-muted">
        {status !== 'actual' && `${say(`statusIn.${status}`)}, `}
        {counted}, {asOfText(asOf, say)} ({publisher}){withdrawn && `, ${say('methods.withdrawnSince')}`}
      </span>
    </li>
  );
}
