import { useWords } from '#words';
import { OUTCOME_SHAPES } from '@/lib/chart/outcome-shapes';
import type { Outcome } from '@/lib/model/lists';
import { outcomeText } from '@/lib/text/outcome-text';

interface Props {
  readonly outcome: Outcome;
  /** The level by another count that would have it the other way round. */
  readonly contrary: object | null;
}

/** An outcome as a shape and its words. */
export function OutcomeMark({ outcome, contrary }: Props) {
  const say = useWords();
  return (
    <span className="inline-flex items-center gap-1.5 self-start font-semibold">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" className="shrink-0">
        <path d={OUTCOME_SHAPES[outcome]} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {outcomeText({ outcome, contrary }, say)}
    </span>
  );
}
