import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { laterOf } from '@/components/chart/later';
import { LiveChart } from '@/components/chart/live-chart';
import { WordsProvider } from '@/components/words/words-context';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** What a chart says in English, put here by `build-embed.mjs`: an embed fetches one module and no words beside it. */
declare const EMBED_WORDS: string;

/** Puts the living chart into the place of the drawn one, from the same answer. Whatever fails, the drawing stays. */
export function bringToLife(drawn: HTMLElement, answer: ChartAnswer, whole: ChartAnswer | null): void {
  const { scale, events } = drawn.dataset;
  const living = document.createElement('div');
  const root = createRoot(living, { onUncaughtError: () => living.replaceWith(drawn) });
  flushSync(() =>
    root.render(
      <WordsProvider language="en" json={EMBED_WORDS}>
        <LiveChart
          answer={answer}
          scale={scale === 'log' ? 'log' : 'linear'}
          events={events !== 'off'}
          later={whole && laterOf(answer, whole)}
          meant
        />
      </WordsProvider>,
    ),
  );
  if (living.hasChildNodes()) drawn.replaceWith(living);
}
