import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { CompositionMarks } from '@/lib/chart/marks';
import { areaPath, stepPath } from '@/lib/chart/paths';
import { stackLayers } from '@/lib/chart/stack-layers';
import { highOf } from '@/lib/model/quantity';
import { UNITS, units } from './percent';

/** A composition's layers, stacked in steps from the largest up, and the totals that the documents print. */
export function LayerAreas({ marks, frame }: { marks: CompositionMarks; frame: Frame }) {
  const { tables } = marks;
  const x = tables.map(({ time }) => units(fractionX(frame, time)));
  const y = (value: number) => UNITS - units(fractionY(frame, value));
  const areas = stackLayers(marks).map(({ layer, base, top }) => ({
    layer,
    path: areaPath(x, base.map(y), top.map(y)),
  }));
  const printed = tables.flatMap(({ printed }, index): [number, number][] =>
    printed ? [[x[index] ?? 0, y(highOf(printed.quantity))]] : [],
  );
  return (
    <svg
      viewBox={`0 0 ${UNITS} ${UNITS}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      overflow="visible"
      aria-hidden="true"
    >
      {areas.map(({ layer, path }) => (
        <path key={layer.key} d={path} className={`layer tone-${layer.tone}`} />
      ))}
      <path d={stepPath(printed)} className="printed-total" />
    </svg>
  );
}
