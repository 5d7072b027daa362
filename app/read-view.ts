import { ledgerInWords } from '@/lib/export/ledger-in-words';
import { askedLedger } from '@/lib/http/asked-ledger';
import type { Ledger } from '@/lib/ledger/ledger';
import { vocabularyOf } from '@/lib/query/vocabulary';
import { parseView, type Vocabulary } from '@/lib/view/parse-view';
import type { Parameter } from '@/lib/view/view';
import { pageWords } from './page-words';

/** The query of a page, as Next hands it over. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A form without JavaScript sends its empty fields too: they ask for nothing. */
const FORM_FIELDS: readonly string[] = ['title', 'from', 'to', 'known', 'q'];

/** The query of a page as an address has it. */
export async function askedQuery(query: Query): Promise<URLSearchParams> {
  const entries = Object.entries(await query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  );
  return new URLSearchParams(
    entries.filter(([name = '', value]) => value !== '' || !FORM_FIELDS.includes(name)),
  );
}

/** Reads a page's view and the ledger of its version: what can be shown, and what has to be said about the rest. */
export async function readView(
  query: Query,
  understood: readonly Parameter[],
  narrow: (vocabulary: Vocabulary, ledger: Ledger) => Vocabulary = (vocabulary) => vocabulary,
) {
  const asked = await askedQuery(query);
  const ledger = ledgerInWords(askedLedger(asked), await pageWords());
  return { ledger, ...parseView(asked, narrow(vocabularyOf(ledger), ledger), understood) };
}
