import type { ReactNode } from 'react';
import { UNITS } from './percent';

/** Shapes in units of the whole plot, which stretch with it in both directions; their lines keep their width. */
export function UnitSquare({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${UNITS} ${UNITS}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
