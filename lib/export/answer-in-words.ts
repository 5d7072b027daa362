import type { LayerMark, Marks } from '@/lib/chart/marks';
import { buildSummary } from '@/lib/chart/summary';
import { named } from '@/lib/text/name-text';
import type { Words } from '@/lib/text/words';
import type { ChartAnswer } from './chart-answer';
import { chartInWords } from './ledger-in-words';

/**
 * A chart's answer in the words of a language. The API speaks English, and pages ask it as everybody does; what it
 * names by id and what it says of its marks is then said anew. Notes, reasons and titles of documents stay as they are.
 */
export function answerInWords(answer: ChartAnswer, say: Words): ChartAnswer {
  if (say.language === 'en') return answer;
  const { chart, series, forces } = answer;
  const names = {
    series: mapped(series, (id, each) => ({ ...each, title: named(say, 'series', id, each.title) })),
    forces: mapped(forces, (code, name) => named(say, 'force', code, name)),
  };
  const marks = marksInWords(answer.marks, say);
  return {
    ...answer,
    ...names,
    marks,
    chart: chartInWords(chart, say),
    summary: buildSummary({ ...answer, ...names, marks }, say),
  };
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (key: string, value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}

function marksInWords(marks: Marks, say: Words): Marks {
  const shared = {
    events: marks.events.map((event) => ({ ...event, label: named(say, 'event', event.id, event.label) })),
    breaks: marks.breaks.map((mark) => ({ ...mark, words: named(say, 'break', mark.words, mark.words) })),
  };
  if (marks.kind === 'composition')
    return {
      ...marks,
      ...shared,
      layers: marks.layers.map((layer) => ({ ...layer, label: layerLabel(layer, say) })),
      totalLabel: named(say, 'total', marks.totalLabel, marks.totalLabel),
    };
  if (!('lines' in marks)) return { ...marks, ...shared };
  return {
    ...marks,
    ...shared,
    lines: marks.lines.map((line) => ({
      ...line,
      label: named(say, 'series', line.key.split(' ', 1)[0] ?? '', line.label),
    })),
  };
}

function layerLabel({ key, label }: LayerMark, say: Words): string {
  if (key === 'not-itemised') return say('layer.notItemised');
  if (key === 'rest') return say('layer.rest', { count: Number.parseInt(label, 10) || 0 });
  return named(say, 'force', key, label);
}
