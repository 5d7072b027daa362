import { useWords } from '#words';
import { StatusMark } from '@/components/ui/status-mark';
import type { Figure } from '@/lib/model/figure';
import type { Source } from '@/lib/model/ledger-records';
import { asOfText } from '@/lib/text/as-of-text';
import { bareQuantityText, hedgeText } from '@/lib/text/quantity-text';
import { unitText } from '@/lib/text/unit-text';

interface Props {
  readonly figure: Figure;
  /** What is counted, in one name. */
  readonly counted: string;
  readonly unit: string;
  readonly source: Source | undefined;
  /** The rank of the heading on its page; 2 beside a list of figures. */
  readonly level?: 1 | 2;
}

/** The number, large, with its hedge small before it; what it counts; and its three dates. */
export function FigureHeading({ figure, counted, unit, source, level = 1 }: Props) {
  const say = useWords();
  const Heading = level === 1 ? 'h1' : 'h2';
  const hedge = hedgeText(figure.quantity, say);
  return (
    <header className="@container">
      <p className="text-muted">{counted}</p>
      <Heading className="mt-1 font-serif font-semibold wrap-anywhere">
        <span className="sr-only">
          {counted}
          {say('list.colon')}{' '}
        </span>
        {hedge && <span className="text-lg font-normal text-muted">{hedge} </span>}
        <span className="text-2xl">{bareQuantityText(figure.quantity, say)}</span>
        <span className="text-lg font-normal text-muted"> {unitText(unit, say)}</span>
      </Heading>
      <div className="mt-1 text-sm">
        <StatusMark status={figure.status} />
      </div>
      <dl className="mt-4 grid gap-x-6 border-y border-hairline py-3 @md:grid-cols-3" data-dates>
        <Dated
          name={say(figure.status === 'planned' ? 'figures.plannedFor' : 'figures.trueFor')}
          date={asOfText(figure.asOf, say)}
        />
        <Dated
          name={say('figures.published')}
          date={source?.published ? asOfText(source.published, say) : say('figures.noDate')}
        />
        <Dated name={say('figures.recorded')} date={say('figures.inVersion', { version: figure.recorded })} />
      </dl>
    </header>
  );
}

function Dated({ name, date }: { name: string; date: string }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd>{date}</dd>
    </div>
  );
}
