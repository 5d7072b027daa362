import { entryTexts } from '@/lib/export/citation-text';
import { ledgerInEnglish } from '@/lib/export/ledger-in-words';
import { type Cited, citationsOf } from '@/lib/http/cited';
import type { Ledger } from '@/lib/ledger/ledger';
import { timeDay } from '@/lib/model/as-of';
import type { View } from '@/lib/view/view';

/** What the box "Cite" of a page shows: APA, read today. */
export async function pageCitation(ledger: Ledger, cited: Cited, view: View) {
  const retrieved = timeDay(Date.now());
  return {
    retrieved,
    entries: await entryTexts(citationsOf(ledgerInEnglish(ledger), cited, view, retrieved), 'apa'),
  };
}
