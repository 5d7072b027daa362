import type { Tick } from '@/lib/chart/ticks';
import { percent } from './percent';

/** The numbers under rows that share an axis of values. `at`: where a value stands, from 0 to 1. */
export function ValuesAxis({ ticks, at }: { ticks: readonly Tick[]; at: (value: number) => number }) {
  return (
    <svg width="100%" height="100%" overflow="visible" className="overflow-visible" aria-hidden="true">
      {ticks.map(({ value, label }) => (
        <text key={value} x={percent(at(value))} y={16} textAnchor="middle" className="chart-text">
          {label}
        </text>
      ))}
    </svg>
  );
}
