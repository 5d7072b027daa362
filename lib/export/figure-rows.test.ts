import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { toFigureCells } from '@/lib/ledger/to-figure-cells';
import type { FigureId } from '@/lib/model/ids';
import { FIGURE_COLUMNS, figuresToCsv } from './figure-rows';

const ledger = loadLedger();
const csvOf = (...ids: string[]) => {
  const figures = ids
    .map((id) => ledger.figureById.get(id as FigureId))
    .filter((figure) => figure !== undefined);
  expect(figures).toHaveLength(ids.length);
  return figuresToCsv(ledger, figures, ledger.newest);
};

describe('figures as CSV', () => {
  it('a row cut out still says what it counts, when, how sure and who said it', () => {
    expect(csvOf('fcvcxxvw', 'kj3xgxyp')).toMatchInlineSnapshot(`
      "id,series,series_title,unit,place,place_name,force,force_name,value,value_max,qualifier,status,as_of,earliest,latest,rank,rank_reason,variant,note,passage,as_written,locator,passage_url,via,source,publisher,source_title,published,url,read_at,recorded,version
      fcvcxxvw,us-troops-afghanistan,US troops in Afghanistan,troops,AFG,Afghanistan,USA,United States,4500,,about,actual,2020-12-01,2020-12-01,2020-12-01,normal,,,level from which the cut starts,"from 4,500 to 2,500 by mid-January","4,500",2nd paragraph,https://www.dw.com/en/nato-meeting-germany-hopes-for-continued-us-support-in-afghanistan/a-55782263#:~:text=from%204%2C500%20to%202%2C500%20by%20mid%2DJanuary,,dw-2020-12-01,Deutsche Welle,NATO: Heiko Maas hopes for US support in Afghanistan,2020-12-01,https://www.dw.com/en/nato-meeting-germany-hopes-for-continued-us-support-in-afghanistan/a-55782263,,2026-11-23,2026-11-23
      kj3xgxyp,nato-2030-recommendations,NATO 2030: recommendations of the reflection group,proposals,,,NATO,NATO,138,,exact,actual,2020-12-01,2020-12-01,2020-12-01,normal,,,article attributes details to dpa,The 138 concrete proposals,138,section Ideas for NATO revamp,https://www.dw.com/en/nato-meeting-germany-hopes-for-continued-us-support-in-afghanistan/a-55782263#:~:text=The%20138%20concrete%20proposals,,dw-2020-12-01,Deutsche Welle,NATO: Heiko Maas hopes for US support in Afghanistan,2020-12-01,https://www.dw.com/en/nato-meeting-germany-hopes-for-continued-us-support-in-afghanistan/a-55782263,,2026-11-23,2026-11-23
      "
    `);
  });

  it('a range has both ends', () => {
    const range = ledger.figures.find(({ quantity }) => quantity.kind === 'range');
    const [row] = parse(csvOf(range?.id ?? ''), { columns: true }) as Record<string, string>[];
    expect(Number(row?.value)).toBeLessThan(Number(row?.value_max));
  });

  it('every row says the same as the row in data/', () => {
    const rows = parse(figuresToCsv(ledger, ledger.figures, ledger.newest), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(ledger.figures.length);
    for (const [index, figure] of ledger.figures.entries()) {
      // Only figures that stand leave the house: these three are empty in all of them.
      const { withdrawn, withdrawn_why, replaced_by, ...cells } = toFigureCells(figure);
      expect([withdrawn, withdrawn_why, replaced_by]).toEqual(['', '', '']);
      expect(rows[index]).toMatchObject(cells);
    }
  });

  it('has each column once', () => {
    expect(new Set(FIGURE_COLUMNS).size).toBe(FIGURE_COLUMNS.length);
    expect(csvOf('fcvcxxvw').split('\r\n')[0]).toBe(FIGURE_COLUMNS.join(','));
  });
});
