import type { Ledger } from '@/lib/ledger/ledger';
import { passageDocument } from '@/lib/query/passage-document';
import { isWebAddress } from '@/lib/view/web-address';
import type { DocumentTask } from './document-check';

/** The documents that can be looked into, those first into which nobody has looked for longest. */
export function documentTasks(ledger: Ledger): { tasks: DocumentTask[]; unaddressed: number } {
  const passages = passagesBySource(ledger);
  const lastLook = new Map(ledger.verifications.map(({ source, day }) => [source as string, day]));
  const tasks: DocumentTask[] = [];
  for (const { id, url, readAt } of ledger.sources.values()) {
    const address = [readAt, url].find(isWebAddress);
    if (address) tasks.push({ source: id, address, passages: passages.get(id) ?? [] });
  }
  const order = ({ source }: DocumentTask) => lastLook.get(source) ?? '';
  tasks.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return { tasks, unaddressed: ledger.sources.size - tasks.length };
}

/** A passage is looked for where it was read, which is another document than the one that states it where `via` says so. */
function passagesBySource(ledger: Ledger): Map<string, { figure: string; passage: string }[]> {
  const bySource = new Map<string, { figure: string; passage: string }[]>();
  for (const figure of ledger.figures) {
    const { id, source, passage, withdrawn } = figure;
    if (passage === '' || withdrawn !== null) continue;
    const read = passageDocument(ledger, figure)?.id ?? source;
    const known = bySource.get(read) ?? [];
    known.push({ figure: id, passage });
    bySource.set(read, known);
  }
  return bySource;
}
