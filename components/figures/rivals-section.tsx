import { PageSection } from '@/components/ui/page-section';
import type { Spread } from '@/lib/chart/spread';
import type { Figure } from '@/lib/model/figure';
import { differenceText } from '@/lib/text/difference-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { View } from '@/lib/view/view';
import type { FigureLine } from './figure-line';
import { SpreadPlot } from './spread-plot';

interface Props {
  readonly figure: Figure;
  readonly spread: Spread;
  /** The figures of the spread with what they name, in its order. */
  readonly lines: readonly FigureLine[];
  readonly view: View;
}

/** Who says another number for the same time, and how far the numbers lie apart. */
export function RivalsSection({ figure, spread, lines, view }: Props) {
  const rivals = lines.length - 1;
  if (rivals === 0) {
    return (
      <PageSection id="rivals" title="Who disagrees">
        <p className="text-sm text-muted">
          No other figure of this series, force and place differs for an overlapping date.
        </p>
      </PageSection>
    );
  }
  const { lowest, highest, difference } = spread;
  return (
    <PageSection id="rivals" title="Who disagrees">
      <p className="mb-3 text-sm" data-difference>
        {countText(rivals, 'other statement')} for an overlapping date. The lowest says{' '}
        {quantityText(lowest.quantity)}, the highest {quantityText(highest.quantity)}:{' '}
        {differenceText(difference, 'no difference')}.
      </p>
      <SpreadPlot lines={lines} figure={figure} view={view} />
    </PageSection>
  );
}
