import type { Frame } from '@/lib/chart/frame';
import type { CompositionMarks, TimelineMarks } from '@/lib/chart/marks';
import { highOf } from '@/lib/model/quantity';

type Row = Record<string, number | null>;

/** Lines as Recharts wants them: one row a date, one key a segment, so that a break stays a gap. */
export function lineRows({ lines }: TimelineMarks, frame: Frame): Row[] {
  // A log scale has no zero; the drawn body puts it on the base line too.
  const lowest = frame.y.scale === 'log' ? frame.y.domain[0] : 0;
  const rows = new Map<number, Row>();
  for (const [index, line] of lines.entries()) {
    for (const [part, segment] of line.segments.entries()) {
      for (const { time, value } of segment) {
        rows.set(time, {
          ...(rows.get(time) ?? { time }),
          [`line${index}-${part}`]: Math.max(value, lowest),
        });
      }
    }
  }
  return [...rows.values()].sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
}

/** Layers as Recharts wants them: one row a table. A force that a table does not list adds nothing to its stack. */
export function layerRows({ tables, layers, end }: CompositionMarks): Row[] {
  const rows = tables.map(({ time, printed }, index) => ({
    time,
    printed: printed ? highOf(printed.quantity) : null,
    ...Object.fromEntries(layers.map((layer) => [layer.key, layer.values[index] ?? 0])),
  }));
  const last = rows.at(-1);
  // The last table holds until the end of its date; a row without a table of its own draws that far.
  return last && end > last.time ? [...rows, { ...last, time: end }] : rows;
}
