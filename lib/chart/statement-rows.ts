import type { BreakMark, EventMark, Point } from './marks';

/** A row of a chart of statements: somebody's word, or what happened between two of them. */
export type StatementRow =
  | { readonly kind: 'point'; readonly time: number; readonly point: Point; readonly isLater: boolean }
  | { readonly kind: 'event'; readonly time: number; readonly event: EventMark }
  | { readonly kind: 'break'; readonly time: number; readonly mark: BreakMark; readonly index: number };

interface Given {
  readonly points: readonly Point[];
  readonly later: readonly Point[];
  readonly events: readonly EventMark[];
  readonly breaks: readonly BreakMark[];
  readonly domain: readonly [number, number];
}

/** Statements down the dates, with events and breaks where they fall; what began before the first day stands first. */
export function statementRows({ points, later, events, breaks, domain }: Given): StatementRow[] {
  // A statement for a whole year stands before the first day, where that lies in the second half of it.
  const start = Math.min(domain[0], ...points.map(({ time }) => time));
  const rows: StatementRow[] = [
    ...breaks.map(
      (mark, index): StatementRow => ({ kind: 'break', time: Math.max(mark.from, start), mark, index }),
    ),
    ...events.map((event): StatementRow => ({ kind: 'event', time: event.time, event })),
    ...points.map((point): StatementRow => ({ kind: 'point', time: point.time, point, isLater: false })),
    ...later.map((point): StatementRow => ({ kind: 'point', time: point.time, point, isLater: true })),
  ];
  return rows.sort((a, b) => a.time - b.time);
}
