import { useWords } from '#words';
import type { FigureLine } from '@/components/figures/figure-line';
import { Quantity } from '@/components/figures/quantity';
import { RecordTable } from '@/components/ui/record-table';
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

const HEADS = ['where', 'written', 'figure', 'asOf', 'counted', 'status'] as const;

/** What a document says, in its order: where it stands, how it is written, and the figure made of it. */
export function DocumentFigures({ lines, view, caption, carried = false }: Props) {
  const say = useWords();
  const heads = [...HEADS, ...(carried ? (['statedBy'] as const) : []), 'note'] as const;
  const columns = heads.map((head) => ({ head: say(`documentHead.${head}`), isNumber: head === 'figure' }));
  return (
    <RecordTable caption={caption} columns={columns} ofFigures>
      {lines.map((line) => (
        <Row key={line.figure.id} line={line} view={view} carried={carried} />
      ))}
    </RecordTable>
  );
}

function Row({ line, view, carried }: { line: FigureLine; view: View; carried: boolean }) {
  const say = useWords();
  const { figure, force, series, source } = line;
  return (
    <tr data-id={figure.id}>
      <td className="min-w-28 text-muted">
        <InEnglish>{figure.locator}</InEnglish>
      </td>
      <td className="min-w-32">
        {figure.passage ? <q lang={source?.language}>{figure.passage}</q> : figure.asWritten}
      </td>
      <td className="text-right">
        <PageLink href={figureUrl(figure.id, view)}>
          <Quantity quantity={figure.quantity} />
        </PageLink>
      </td>
      <td>{asOfText(figure.asOf, say)}</td>
      <td className="min-w-36">
        <PageLink href={seriesUrl(figure.series, view)}>{series?.title}</PageLink>
        {force && (
          <PageLink className="block text-xs text-muted" href={forceUrl(force.code, view)}>
            {force.name}
          </PageLink>
        )}
      </td>
      <td>
        <StatusMark status={figure.status} />
      </td>
      {carried && (
        <td>
          <PageLink href={sourceUrl(figure.source, view)}>{source?.publisher ?? figure.source}</PageLink>
        </td>
      )}
      <td className="min-w-40 text-muted">
        <InEnglish>{figure.note}</InEnglish>
      </td>
    </tr>
  );
}
