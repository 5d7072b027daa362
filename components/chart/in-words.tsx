import { useWords } from '#words';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** The id of a chart's summary: what describes the chart to those who do not see it. */
export function wordsId(slug: string): string {
  return `${slug}-in-words`;
}

/** The chart in plain sentences, made from its figures. */
export function InWords({ answer, open }: { answer: ChartAnswer; open: boolean }) {
  const say = useWords();
  return (
    <details className="mt-3 text-sm" open={open}>
      <summary className="font-semibold">{say('chart.inWords')}</summary>
      <ul id={wordsId(answer.chart.slug)} className="mt-1 max-w-3xl list-disc pl-5">
        {answer.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
