import { useWords } from '#words';
import type { FigureLine } from '@/components/figures/figure-line';
import { PageLink } from '@/components/words/page-link';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  /** How many sources there are, and how many of them another statement contradicts. */
  readonly dissent: { readonly sources: number; readonly disagreeing: number };
  /** Pairs of statements of one time that are far apart: the lower one and the higher one. */
  readonly widest: readonly { readonly low: FigureLine; readonly high: FigureLine }[];
  /** What tells one pair from another where the chart has several forces or series. */
  readonly nameOf: (line: FigureLine) => string;
  readonly severalSeries: boolean;
  readonly view: View;
}

/** Who contradicts whom, from the figures: how many, and the widest contradictions with both sides. */
export function WhoDisagrees({ dissent, widest, nameOf, severalSeries, view }: Props) {
  const say = useWords();
  return (
    <section aria-labelledby="disagrees" className="text-sm">
      <h2 id="disagrees" className="font-serif text-lg font-semibold">
        {say('common.whoDisagrees')}
      </h2>
      <p className="mt-2">
        {dissent.disagreeing === 0
          ? say('trust.noDissent')
          : say('summary.dissent', { count: dissent.disagreeing, sources: dissent.sources })}
        {severalSeries && ` ${say('trust.neverAcross')}`}
      </p>
      {widest.length > 0 && (
        <>
          <p className="mt-2 text-muted">{say('trust.theWidestForOneTime')}</p>
          <ul className="list-disc pl-5">
            {widest.map(({ low, high }) => (
              <li key={low.figure.id} data-contradiction={low.figure.id}>
                <Said line={low} view={view} /> {say('list.or')} <Said line={high} view={view} />
                <span className="text-muted">
                  {nameOf(low) && `, ${nameOf(low)}`}, {asOfText(low.figure.asOf, say)}
                  {low.figure.status === 'planned' && `, ${say('statusIn.planned')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Said({ line: { figure, source }, view }: { line: FigureLine; view: View }) {
  const say = useWords();
  return (
    <>
      <PageLink
        className="underline decoration-hairline hover:decoration-ink"
        href={`${figureUrl(figure.id, view)}#rivals`}
      >
        {quantityText(figure.quantity, say)}
      </PageLink>{' '}
      <span className="text-muted">({source?.publisher ?? figure.source})</span>
    </>
  );
}
