import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { CompositionMarks } from '@/lib/chart/marks';
import { highOf } from '@/lib/model/quantity';
import { UNITS, units } from './percent';

/** A composition's layers, stacked in steps from the largest up, and the totals that the documents print. */
export function LayerAreas({ marks, frame }: { marks: CompositionMarks; frame: Frame }) {
  const { tables, layers, end } = marks;
  const x = tables.map(({ time }) => units(fractionX(frame, time)));
  const right = units(fractionX(frame, end));
  const y = (value: number) => UNITS - units(fractionY(frame, value));
  let below = tables.map(() => 0);
  const areas = layers.map((layer) => {
    const base = below;
    below = base.map((value, index) => value + (layer.values[index] ?? 0));
    return {
      layer,
      area: areaPath(x, right, base.map(y), below.map(y)),
      top: topPath(x, right, below.map(y)),
    };
  });
  const printed = tables.flatMap(({ printed }, index) =>
    printed ? [{ x: x[index] ?? 0, y: y(highOf(printed.quantity)) }] : [],
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
      {areas.map(({ layer, area, top }) => (
        <g key={layer.key} className={`tone-${layer.tone}`}>
          <path d={area} className="layer" />
          <path d={top} className="layer-top" />
        </g>
      ))}
      <path
        d={`${printed
          .map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`))
          .join('')}${printed.length > 0 ? `H${right}` : ''}`}
        className="printed-total"
      />
    </svg>
  );
}

/** Along the top of a layer; it steps at the date on which the next table begins. */
function topPath(x: readonly number[], right: number, top: readonly number[]): string {
  if (x.length === 0) return '';
  const steps = x.map((at, index) => (index === 0 ? `M${at} ${top[0]}` : `H${at}V${top[index]}`));
  return `${steps.join('')}H${right}`;
}

/** The top of a layer forwards, its base back. */
function areaPath(
  x: readonly number[],
  right: number,
  base: readonly number[],
  top: readonly number[],
): string {
  if (x.length === 0) return '';
  const back = [...x.keys()].reverse().map((index) => `V${base[index]}H${x[index]}`);
  return `${topPath(x, right, top)}${back.join('')}Z`;
}
