import { forExcel } from '@/lib/export/to-csv';
import type { FileChoices } from '@/lib/view/file-choices';
import { type Answer, TYPES, toAnswer } from './answer';

/** A CSV file as an answer, with a byte-order mark where it is asked for. */
export function csvAnswer(
  csv: string,
  { excel }: Pick<FileChoices, 'excel'>,
  { fileName, count }: { fileName: string; count: number },
): Answer {
  return toAnswer(excel === 'on' ? forExcel(csv) : csv, TYPES.csv, { fileName, count });
}
