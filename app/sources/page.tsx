import type { Metadata } from 'next';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { SOURCE_KINDS } from '@/lib/model/lists';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { SOURCE_KIND_TEXT } from '@/lib/text/words';
import { sourceUrl } from '@/lib/view/urls';

export const metadata: Metadata = { title: 'Sources' };

export default function Sources() {
  const { sources, figuresBySource } = loadLedger();
  const all = [...sources.values()];
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Sources</h1>
      <p className="mb-6 text-muted">
        {countText(all.length, 'document')}, by kind, with the number of figures taken from each.
      </p>
      {SOURCE_KINDS.map((kind) => (
        <section key={kind} className="mb-8" aria-labelledby={kind}>
          <h2 id={kind} className="mb-2 font-serif text-lg font-semibold">
            {SOURCE_KIND_TEXT[kind]}
          </h2>
          <ul className="gap-x-8 text-sm md:columns-2">
            {all
              .filter((source) => source.kind === kind)
              .map((source) => (
                <li key={source.id} className="mb-1.5 break-inside-avoid">
                  <a
                    className="underline decoration-hairline hover:decoration-ink"
                    href={sourceUrl(source.id)}
                  >
                    {source.publisher}
                  </a>
                  : <span lang={source.language}>{source.title}</span>
                  <span className="text-muted">
                    {source.published ? `, ${asOfText(source.published)}` : ', undated'} ·{' '}
                    {countText(figuresBySource.get(source.id)?.length ?? 0, 'figure')}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
