import { useWords } from '#words';
import { choiceLook } from '@/components/ui/choice-look';
import { rangeOf } from '@/lib/view/compose';
import { chartsOf } from '@/lib/view/dashboard';
import { quickRanges } from '@/lib/view/quick-ranges';
import type { Editing } from './editing';
import { StepLink } from './step-link';

/** The range of all charts over time of the dashboard: of each its own, or a run of years that they share. */
export function RangeChoices(editing: Editing) {
  const say = useWords();
  const { view, take } = editing;
  const { from, to } = ownRange(editing);
  const choices = [
    { label: say('compose.ownRanges'), range: { from: null, to: null } },
    ...quickRanges(from, to).map((run) => ({ label: run.label, range: { from: run.from, to: run.to } })),
  ];
  return (
    <fieldset className="flex flex-wrap gap-x-1 text-sm">
      <legend className="sr-only">{say('compose.rangeOfAllChartsOver')}</legend>
      {choices.map(({ label, range }) => {
        const current = view.from === range.from && view.to === range.to;
        return (
          <StepLink
            key={label}
            step={{
              to: { ...view, ...range },
              said: say('compose.rangeIs', { range: label }),
              focus: [`range-${label}`],
            }}
            take={take}
            name={`range-${label}`}
            current={current}
            className={choiceLook(current)}
          >
            {label}
          </StepLink>
        );
      })}
    </fieldset>
  );
}

/** All that the dashboard's charts over time show by themselves. */
function ownRange({ view, catalogue, home }: Editing) {
  const charts = chartsOf(view, home);
  return rangeOf(catalogue.filter(({ slug }) => charts.includes(slug)));
}
