import { StatusMark } from '@/components/ui/status-mark';
import { asOfText } from '@/lib/text/as-of-text';
import { RANK_TEXT } from '@/lib/text/words';
import { figureUrl, forceUrl, seriesUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { FigureLine } from './figure-line';
import { Quantity } from './quantity';

interface Props {
  readonly lines: readonly FigureLine[];
  readonly view: View;
  readonly caption: string;
  /** Whether force and series differ from row to row and need a column. */
  readonly withForce: boolean;
  readonly withSeries: boolean;
}

/** Figures as a table, a row a figure: the rows of the CSV of the same view. */
export function FigureTable({ lines, view, caption, withForce, withSeries }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm" data-figures>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-muted">
            <Head label="As of" />
            <Head label="Figure" right />
            {withForce && <Head label="Force" />}
            {withSeries && <Head label="Counted" />}
            <Head label="Status" />
            <Head label="Source" />
            <th scope="col" className="hidden py-1 font-normal md:table-cell">
              Note
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.figure.id} line={line} view={view} withForce={withForce} withSeries={withSeries} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ label, right = false }: { label: string; right?: boolean }) {
  return (
    <th scope="col" className={`py-1 pr-3 font-normal ${right ? 'text-right' : ''}`}>
      {label}
    </th>
  );
}

function Row({ line, view, withForce, withSeries }: Omit<Props, 'lines' | 'caption'> & { line: FigureLine }) {
  const { figure, force, series, source } = line;
  return (
    <tr className="border-b border-hairline align-top" data-id={figure.id}>
      <td className="py-1 pr-3">{asOfText(figure.asOf)}</td>
      <td className="py-1 pr-3 text-right">
        <a className="underline decoration-hairline hover:decoration-ink" href={figureUrl(figure.id, view)}>
          <Quantity quantity={figure.quantity} />
        </a>
      </td>
      {withForce && (
        <td className="py-1 pr-3">
          <a
            className="underline decoration-hairline hover:decoration-ink"
            href={forceUrl(figure.force, view)}
          >
            {force?.name}
          </a>
        </td>
      )}
      {withSeries && (
        <td className="py-1 pr-3">
          <a
            className="underline decoration-hairline hover:decoration-ink"
            href={seriesUrl(figure.series, view)}
          >
            {series?.title}
          </a>
        </td>
      )}
      <td className="py-1 pr-3">
        <StatusMark status={figure.status} />
        {figure.rank !== 'normal' && (
          <span className="block text-xs text-muted">{RANK_TEXT[figure.rank]}</span>
        )}
      </td>
      <td className="py-1 pr-3">
        <a
          className="underline decoration-hairline hover:decoration-ink"
          href={sourceUrl(figure.source, view)}
        >
          {source?.publisher ?? figure.source}
        </a>
      </td>
      <td className="hidden py-1 text-muted md:table-cell">{figure.note}</td>
    </tr>
  );
}
