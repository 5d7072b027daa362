import { OUTCOME_SHAPES } from '@/lib/chart/outcome-shapes';
import type { Outcome } from '@/lib/model/lists';
import { OUTCOME_TEXT } from '@/lib/text/words';

/** An outcome as a shape and its word. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span className="inline-flex items-center gap-1.5 self-start font-semibold whitespace-nowrap">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <path d={OUTCOME_SHAPES[outcome]} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {OUTCOME_TEXT[outcome]}
    </span>
  );
}
