import type { Outcome } from '@/lib/model/lists';

/** An outcome as a path around its point: tick, cross, arrow back, ring. On pages and in pictures. */
export const OUTCOME_SHAPES: Readonly<Record<Outcome, string>> = {
  met: 'M-5 0.5L-1.5 4L5 -4',
  missed: 'M-4 -4L4 4M4 -4L-4 4',
  dropped: 'M-5 0H5M-5 0L-1.5 -3.5M-5 0L-1.5 3.5',
  open: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0',
};
