import type { Outcome } from '@/lib/model/lists';
import { OUTCOME_TEXT } from '@/lib/text/words';

const SHAPES: Readonly<Record<Outcome, string>> = {
  met: 'M-5 0.5L-1.5 4L5 -4',
  missed: 'M-4 -4L4 4M4 -4L-4 4',
  dropped: 'M-5 0H5M-5 0L-1.5 -3.5M-5 0L-1.5 3.5',
  open: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0',
};

/** An outcome as a shape and its word: tick, cross, arrow back, ring. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span className="inline-flex items-center gap-1.5 self-start font-semibold whitespace-nowrap">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <path d={SHAPES[outcome]} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {OUTCOME_TEXT[outcome]}
    </span>
  );
}
