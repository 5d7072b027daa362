import { useWords } from '#words';
import { RecordTable } from '@/components/ui/record-table';
import { StatusMark } from '@/components/ui/status-mark';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { figureUrl, forceUrl, seriesUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { HedgedNumber } from './quantity';
import type { FigureList, FigureRow } from './table-of-figures';

interface Props {
  readonly list: FigureList;
  readonly view: View;
  readonly caption: string;
}

/** Where there is no room for notes: they stand on the pages of their figures too. */
const WIDE_ONLY = 'hidden md:table-cell';

/** Figures as a table, a row a figure: the rows of the CSV of the same view. */
export function FigureTable({ list: { rows }, view, caption }: Props) {
  const say = useWords();
  const [first] = rows;
  const columns = [
    { head: say('figures.asOf') },
    { head: say('figures.figure'), isNumber: true },
    ...(first?.force ? [{ head: say('figures.force') }] : []),
    ...(first?.series ? [{ head: say('figures.counted') }] : []),
    { head: say('common.status') },
    { head: say('figures.source') },
    { head: say('figures.note'), className: WIDE_ONLY },
  ];
  return (
    <RecordTable caption={caption} columns={columns} ofFigures>
      {rows.map((row) => (
        <Row key={row.id} row={row} view={view} />
      ))}
    </RecordTable>
  );
}

function Row({ row, view }: { row: FigureRow; view: View }) {
  const say = useWords();
  const { id, asOf, hedge, number, status, rank, source, note, force, series } = row;
  return (
    <tr data-id={id}>
      <td className="sm:whitespace-nowrap">{asOf}</td>
      <td className="text-right sm:whitespace-nowrap">
        <PageLink href={figureUrl(id, view)}>
          <HedgedNumber hedge={hedge} number={number} />
        </PageLink>
      </td>
      {force && (
        <td>
          <PageLink href={forceUrl(force[0], view)}>{force[1]}</PageLink>
        </td>
      )}
      {series && (
        <td>
          <PageLink href={seriesUrl(series[0], view)}>{series[1]}</PageLink>
        </td>
      )}
      <td>
        <StatusMark status={status} />
        {rank !== 'normal' && <span className="block text-xs text-muted">{say(`rank.${rank}`)}</span>}
      </td>
      <td>
        <PageLink href={sourceUrl(source[0], view)}>{source[1]}</PageLink>
      </td>
      <td className={`${WIDE_ONLY} text-muted`}>
        <InEnglish>{note}</InEnglish>
      </td>
    </tr>
  );
}
