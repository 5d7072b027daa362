import { useWords } from '#words';
import { PageSection } from '@/components/ui/page-section';
import type { Spread } from '@/lib/chart/spread';
import type { Figure } from '@/lib/model/figure';
import { differenceText } from '@/lib/text/difference-text';
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
  const say = useWords();
  const rivals = lines.length - 1;
  if (rivals === 0) {
    return (
      <PageSection id="rivals" title={say('common.whoDisagrees')}>
        <p className="text-sm text-muted">{say('figures.noOtherFigureOfThis')}</p>
      </PageSection>
    );
  }
  const { lowest, highest, difference } = spread;
  return (
    <PageSection id="rivals" title={say('common.whoDisagrees')}>
      <p className="mb-3 text-sm" data-difference>
        {say('figures.spread', {
          count: rivals,
          lowest: quantityText(lowest.quantity, say),
          highest: quantityText(highest.quantity, say),
          difference: differenceText(difference, say, 'difference.none'),
        })}
      </p>
      <SpreadPlot lines={lines} figure={figure} view={view} />
    </PageSection>
  );
}
