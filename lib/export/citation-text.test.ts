import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { FigureId, SourceId } from '@/lib/model/ids';
import { figureCitations, sourceCitations } from './citation';
import { citationText, entryTexts, withRetrieval } from './citation-text';

const ledger = loadLedger();
const AT = {
  version: '2026-11-23',
  address: 'https://muster.example/x?v=2026-11-23',
  retrieved: '2026-11-25',
};

function source(id: string) {
  const found = ledger.sources.get(id as SourceId);
  if (!found) throw new Error(`There is no source ${id}.`);
  return sourceCitations(found, AT).slice(0, 1);
}

// The first citation reads the library; on a busy machine that takes its time.
describe('a citation written out', { timeout: 60_000 }, () => {
  it('names Muster, then the source of the figure', async () => {
    const figure = ledger.figureById.get('fcvcxxvw' as FigureId);
    if (!figure) throw new Error('The figure is gone.');
    expect(await citationText(figureCitations(ledger, figure, AT), 'apa')).toBe(
      'Muster. (2026). US troops in Afghanistan: about 4,500, as of 1 December 2020 (Version 2026-11-23) [Data set]. ' +
        'Retrieved November 25, 2026, from https://muster.example/x?v=2026-11-23\n\n' +
        'NATO: Heiko Maas hopes for US support in Afghanistan. (2020, December 1). Deutsche Welle. ' +
        'https://www.dw.com/en/nato-meeting-germany-hopes-for-continued-us-support-in-afghanistan/a-55782263\n',
    );
    expect(await citationText(figureCitations(ledger, figure, AT), 'chicago')).toBe(
      'Muster. 2026. “US troops in Afghanistan: about 4,500, as of 1 December 2020.” Data version 2026-11-23. ' +
        'Accessed November 25, 2026. https://muster.example/x?v=2026-11-23.\n\n' +
        'Deutsche Welle. 2020. “NATO: Heiko Maas hopes for US support in Afghanistan.” December 1. ' +
        'https://www.dw.com/en/nato-meeting-germany-hopes-for-continued-us-support-in-afghanistan/a-55782263.\n',
    );
  });

  it.each([
    [
      'two persons',
      'crs-r40764-2011-05-13',
      'Schwartz, M., & Swain, J. (2011). ',
      'Schwartz, Moshe, and Joyprada Swain. 2011. ',
    ],
    [
      'no date',
      '12september-2019',
      'Contributions. (n.d.). The 12 September (quoting',
      'official). n.d. “Ahead',
    ],
    ['a month', 'gandhara-2014-12-28', '(2014, December). RFE/RL', 'Operation.” December. https'],
    [
      'Turkish',
      'aa-2021-05-07',
      'NATO liderliğindeki Kararlı Destek Misyonu’nun 5 bini aşkın askerinin Afganistan’dan çekilmesi bekleniyor. (2021, May 7). Anadolu Agency (Van Postası).',
      '“NATO liderliğindeki Kararlı',
    ],
    ['a paper that is written small', 'eurasia-2010-02-02', '. eurasia.ro. ', 'eurasia.ro. 2010.'],
  ])('%s', async (_what, id, apa, chicago) => {
    expect((await entryTexts(source(id), 'apa'))[0]).toContain(apa);
    expect((await entryTexts(source(id), 'chicago'))[0]).toContain(chicago);
  });

  it('notices when the style of the library has changed', () => {
    expect(() => withRetrieval('<style/>')).toThrow('no longer its condition');
  });
});
