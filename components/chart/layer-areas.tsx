import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { CompositionMarks } from '@/lib/chart/marks';
import { areaPath, stepPath } from '@/lib/chart/paths';
import { stackLayers } from '@/lib/chart/stack-layers';
import { highOf } from '@/lib/model/quantity';
import { UNITS, units } from './percent';
import { UnitSquare } from './unit-square';

/** A composition's layers, stacked in steps from the largest up, and the totals that the documents print. */
export function LayerAreas({ marks, frame }: { marks: CompositionMarks; frame: Frame }) {
  const { tables, end } = marks;
  const x = tables.map(({ time }) => units(fractionX(frame, time)));
  const y = (value: number) => UNITS - units(fractionY(frame, value));
  const right = units(fractionX(frame, end));
  const areas = stackLayers(marks).map(({ layer, base, top }) => ({
    layer,
    area: areaPath(x, right, base.map(y), top.map(y)),
    top: stepPath(
      x.map((at, index) => [at, y(top[index] ?? 0)]),
      right,
    ),
  }));
  const printed = tables.flatMap(({ printed }, index): [number, number][] =>
    printed ? [[x[index] ?? 0, y(highOf(printed.quantity))]] : [],
  );
  return (
    <UnitSquare>
      {areas.map(({ layer, area, top }) => (
        <g key={layer.key} className={`tone-${layer.tone}`}>
          <path d={area} className="layer" />
          <path d={top} className="layer-top" />
        </g>
      ))}
      <path d={stepPath(printed, right)} className="printed-total" />
    </UnitSquare>
  );
}
