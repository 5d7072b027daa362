import { useWords } from '#words';
import type { FigureLine } from '@/components/figures/figure-line';
import { Quantity } from '@/components/figures/quantity';
import { StatusMark } from '@/components/ui/status-mark';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
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
  const say = useWords();
  const heads = ['where', 'written', 'figure', 'asOf', 'counted', 'status'] as const;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm" data-figures>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-muted">
            {([...heads, ...(carried ? (['statedBy'] as const) : []), 'note'] as const).map((head) => (
              <th
                key={say(`documentHead.${head}`)}
                scope="col"
                className={`${CELL} font-normal ${head === 'figure' ? 'text-right' : ''}`}
              >
                {say(`documentHead.${head}`)}
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
  const say = useWords();
  const { figure, force, series, source } = line;
  return (
    <tr className="border-b border-hairline align-top" data-id={figure.id}>
      <td className={`${CELL} min-w-28 text-muted`}>
        <InEnglish>{figure.locator}</InEnglish>
      </td>
      <td className={`${CELL} min-w-32`}>
        {figure.passage ? <q lang={source?.language}>{figure.passage}</q> : figure.asWritten}
      </td>
      <td className={`${CELL} text-right`}>
        <PageLink
          className="underline decoration-hairline hover:decoration-ink"
          href={figureUrl(figure.id, view)}
        >
          <Quantity quantity={figure.quantity} />
        </PageLink>
      </td>
      <td className={CELL}>{asOfText(figure.asOf, say)}</td>
      <td className={`${CELL} min-w-36`}>
        <PageLink
          className="underline decoration-hairline hover:decoration-ink"
          href={seriesUrl(figure.series, view)}
        >
          {series?.title}
        </PageLink>
        {force && (
          <PageLink
            className="block text-xs text-muted underline decoration-hairline hover:decoration-ink"
            href={forceUrl(force.code, view)}
          >
            {force.name}
          </PageLink>
        )}
      </td>
      <td className={CELL}>
        <StatusMark status={figure.status} />
      </td>
      {carried && (
        <td className={CELL}>
          <PageLink
            className="underline decoration-hairline hover:decoration-ink"
            href={sourceUrl(figure.source, view)}
          >
            {source?.publisher ?? figure.source}
          </PageLink>
        </td>
      )}
      <td className="min-w-40 py-1 text-muted">
        <InEnglish>{figure.note}</InEnglish>
      </td>
    </tr>
  );
}
