import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { laterOf } from '@/components/chart/later';
import { LiveChart } from '@/components/chart/live-chart';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** Puts the living chart into the place of the drawn one, from the same answer. Whatever fails, the drawing stays. */
export function bringToLife(drawn: HTMLElement, answer: ChartAnswer, whole: ChartAnswer | null): void {
  const { scale, events } = drawn.dataset;
  const living = document.createElement('div');
  const root = createRoot(living, { onUncaughtError: () => living.replaceWith(drawn) });
  flushSync(() =>
    root.render(
      <LiveChart
        answer={answer}
        scale={scale === 'log' ? 'log' : 'linear'}
        events={events !== 'off'}
        later={whole && laterOf(answer, whole)}
        meant
      />,
    ),
  );
  if (living.hasChildNodes()) drawn.replaceWith(living);
}
