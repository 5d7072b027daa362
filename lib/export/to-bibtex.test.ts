import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { SourceId } from '@/lib/model/ids';
import { sourceCitations } from './citation';
import { NASTY } from './nasty-citation';
import { toBibtex } from './to-bibtex';

const ledger = loadLedger();
const AT = {
  version: '2026-11-23',
  address: 'https://muster.example/figures/fcvcxxvw?v=2026-11-23',
  retrieved: '2026-11-25',
};

describe('BibTeX as TeX reads it', () => {
  it('escapes what TeX takes for a command, and keeps every letter', () => {
    const text = toBibtex([NASTY]);
    expect(text).toContain(
      'author = {{Task \\& Purpose and Sons \\textbraceleft{}Ltd\\textbraceright{}} and de Maizière, Thomas}',
    );
    expect(text).toContain('title = {{NATO’s 50\\% cut: \\$5 \\#1 under\\_score');
    expect(text).toContain('month = dec,');
    expect(text.match(/{/g)?.length).toBe(text.match(/}/g)?.length);
  });

  it('has the institution of a report, the address of what is misc, and a note for styles that know no version', () => {
    const source = ledger.sources.get('nato-2030-report' as SourceId);
    if (!source) throw new Error('The source is gone.');
    const text = toBibtex(sourceCitations(source, AT));
    expect(text).toContain(
      '@techreport{nato-2030-report,\n  author = {de Maizière, Thomas and Mitchell, A. Wess and ',
    );
    expect(text).toContain('institution = {NATO (Reflection Group');
    expect(text).toContain(`howpublished = {\\url{${AT.address}}}`);
    expect(text).toContain('note = {Data version 2026-11-23, retrieved 25 November 2026}');
    expect(text).toContain('urldate = {2026-11-25}');
  });
});
