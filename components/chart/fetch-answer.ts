import type { ChartAnswer } from '@/lib/export/chart-answer';

/** After this time a reader is told that nothing comes. */
const PATIENCE_MS = 30_000;

/** Answers on their way, by address: whoever asks for one of them waits for the same. */
const onTheirWay = new Map<string, Promise<ChartAnswer>>();

/** The answer at an address of a chart; it fails where no figures come. */
export function fetchAnswer(url: string): Promise<ChartAnswer> {
  const begun = onTheirWay.get(url) ?? askFor(url).finally(() => onTheirWay.delete(url));
  onTheirWay.set(url, begun);
  return begun;
}

async function askFor(url: string): Promise<ChartAnswer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`The figures did not come (${response.status}).`);
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error('What came are no figures.');
  return answer;
}

/** Whether somebody between the server and the reader has put another thing in its place. */
function isAnswer(given: unknown): given is ChartAnswer {
  return typeof given === 'object' && given !== null && 'marks' in given && 'sources' in given;
}
