import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { TableMark } from '@/lib/chart/marks';
import { UNITS, units } from './percent';
import { UnitSquare } from './unit-square';

/** The sums of a composition's tables as one shape: where it rises and falls, for a strip without its layers. */
export function TotalOutline({ tables, frame }: { tables: readonly TableMark[]; frame: Frame }) {
  const steps = tables.map(({ time, sum }, index) => {
    const x = units(fractionX(frame, time));
    const y = UNITS - units(fractionY(frame, sum));
    return index === 0 ? `M${x} ${UNITS}V${y}` : `H${x}V${y}`;
  });
  return (
    <UnitSquare>
      {steps.length > 0 && <path d={`${steps.join('')}V${UNITS}Z`} className="fill-rest" />}
    </UnitSquare>
  );
}
