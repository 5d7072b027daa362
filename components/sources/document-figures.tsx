import type { FigureLine } from '@/components/figures/figure-line';
import { Quantity } from '@/components/figures/quantity';
import { StatusMark } from '@/components/ui/status-mark';
import { asOfText } from '@/lib/text/as-of-text';
import { figureUrl, forceUrl, seriesUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  readonly lines: readonly FigureLine[];
  readonly view: View;
  readonly caption: string;
  /** Whether the document only carries what others state, so that each row names who does. */
  readonly carried?: boolean;
}

const CELL = 'py-1 pr-3';

/** What a document says, in its order: where it stands, how it is written, and the figure made of it. */
export function DocumentFigures({ lines, view, caption, carried = false }: Props) {
  const heads = ['Where in it', 'As written', 'Figure', 'As of', 'What is counted', 'Status'];
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm" data-figures>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-muted">
            {[...heads, ...(carried ? ['Stated by'] : []), 'Note'].map((head) => (
              <th
                key={head}
                scope="col"
                className={`${CELL} font-normal ${head === 'Figure' ? 'text-right' : ''}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.figure.id} line={line} view={view} carried={carried} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line, view, carried }: { line: FigureLine; view: View; carried: boolean }) {
  const { figure, force, series, source } = line;
  return (
    <tr className="border-b border-hairline align-top" data-id={figure.id}>
      <td className={`${CELL} min-w-28 text-muted`}>{figure.locator}</td>
      <td className={`${CELL} min-w-32`}>
        {figure.passage ? <q lang={source?.language}>{figure.passage}</q> : figure.asWritten}
      </td>
      <td className={`${CELL} text-right`}>
        <a className="underline decoration-hairline hover:decoration-ink" href={figureUrl(figure.id, view)}>
          <Quantity quantity={figure.quantity} />
        </a>
      </td>
      <td className={CELL}>{asOfText(figure.asOf)}</td>
      <td className={`${CELL} min-w-36`}>
        <a
          className="underline decoration-hairline hover:decoration-ink"
          href={seriesUrl(figure.series, view)}
        >
          {series?.title}
        </a>
        {force && (
          <a
            className="block text-xs text-muted underline decoration-hairline hover:decoration-ink"
            href={forceUrl(force.code, view)}
          >
            {force.name}
          </a>
        )}
      </td>
      <td className={CELL}>
        <StatusMark status={figure.status} />
      </td>
      {carried && (
        <td className={CELL}>
          <a
            className="underline decoration-hairline hover:decoration-ink"
            href={sourceUrl(figure.source, view)}
          >
            {source?.publisher ?? figure.source}
          </a>
        </td>
      )}
      <td className="min-w-40 py-1 text-muted">{figure.note}</td>
    </tr>
  );
}
