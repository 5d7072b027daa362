import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import { sumText } from '@/lib/chart/layer-texts';
import type { Point, TableMark } from '@/lib/chart/marks';
import { type LaterMarks as Later, tableKey } from '@/lib/chart/select-later';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText } from '@/lib/text/as-of-text';
import { figureUrl, sourceUrl } from '@/lib/view/urls';
import { LaterShape } from './mark-shape';
import { percent } from './percent';
import { pinned } from './pinned';
import { pointText } from './point-text';

/** What was published after the day of the chart: small, open and grey, beneath what was known. */
export function LaterMarks({ later, frame, whole }: { later: Later; frame: Frame; whole: ChartAnswer }) {
  return (
    <g>
      {later.points.map((point) => (
        <LaterPoint key={point.id} point={point} frame={frame} whole={whole} />
      ))}
      {later.tables.map((table) => (
        <LaterTable key={tableKey(table)} table={table} frame={frame} whole={whole} />
      ))}
    </g>
  );
}

function LaterPoint({ point, frame, whole }: { point: Point; frame: Frame; whole: ChartAnswer }) {
  const say = useWords();
  return (
    <PageLink href={figureUrl(point.id, pinned(whole))} tabIndex={-1} data-later={point.id}>
      <title>{say('chart.laterPoint', { point: pointText(point, whole, say) })}</title>
      <svg
        x={percent(fractionX(frame, point.time))}
        y={percent(1 - fractionY(frame, point.value))}
        overflow="visible"
        aria-hidden="true"
      >
        <LaterShape status={point.status} />
      </svg>
    </PageLink>
  );
}

/** A table as one mark, at the sum of its rows. */
function LaterTable({ table, frame, whole }: { table: TableMark; frame: Frame; whole: ChartAnswer }) {
  const say = useWords();
  return (
    <PageLink href={sourceUrl(table.source, pinned(whole))} tabIndex={-1} data-later={table.source}>
      <title>{say('chart.laterTable', { sum: sumText(table, say), date: asOfText(table.date, say) })}</title>
      <svg
        x={percent(fractionX(frame, table.time))}
        y={percent(1 - fractionY(frame, table.sum))}
        overflow="visible"
        aria-hidden="true"
      >
        <LaterShape status="actual" />
      </svg>
    </PageLink>
  );
}
