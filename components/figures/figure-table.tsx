import { useWords } from '#words';
import { StatusMark } from '@/components/ui/status-mark';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { asOfText } from '@/lib/text/as-of-text';
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
  const say = useWords();
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm" data-figures>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-muted">
            <Head label={say('figures.asOf')} />
            <Head label={say('figures.figure')} right />
            {withForce && <Head label={say('figures.force')} />}
            {withSeries && <Head label={say('figures.counted')} />}
            <Head label={say('common.status')} />
            <Head label={say('figures.source')} />
            <th scope="col" className="hidden py-1 font-normal md:table-cell">
              {say('figures.note')}
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
  const say = useWords();
  const { figure, force, series, source } = line;
  return (
    <tr className="border-b border-hairline align-top" data-id={figure.id}>
      <td className="py-1 pr-3">{asOfText(figure.asOf, say)}</td>
      <td className="py-1 pr-3 text-right">
        <PageLink
          className="underline decoration-hairline hover:decoration-ink"
          href={figureUrl(figure.id, view)}
        >
          <Quantity quantity={figure.quantity} />
        </PageLink>
      </td>
      {withForce && (
        <td className="py-1 pr-3">
          <PageLink
            className="underline decoration-hairline hover:decoration-ink"
            href={forceUrl(figure.force, view)}
          >
            {force?.name}
          </PageLink>
        </td>
      )}
      {withSeries && (
        <td className="py-1 pr-3">
          <PageLink
            className="underline decoration-hairline hover:decoration-ink"
            href={seriesUrl(figure.series, view)}
          >
            {series?.title}
          </PageLink>
        </td>
      )}
      <td className="py-1 pr-3">
        <StatusMark status={figure.status} />
        {figure.rank !== 'normal' && (
          <span className="block text-xs text-muted">{say(`rank.${figure.rank}`)}</span>
        )}
      </td>
      <td className="py-1 pr-3">
        <PageLink
          className="underline decoration-hairline hover:decoration-ink"
          href={sourceUrl(figure.source, view)}
        >
          {source?.publisher ?? figure.source}
        </PageLink>
      </td>
      <td className="hidden py-1 text-muted md:table-cell">
        <InEnglish>{figure.note}</InEnglish>
      </td>
    </tr>
  );
}
