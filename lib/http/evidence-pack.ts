import { entryTexts } from '@/lib/export/citation-text';
import type { EvidenceFile } from '@/lib/export/evidence/evidence-file';
import { toEvidenceZip } from '@/lib/export/evidence/to-evidence-zip';
import { toBibtex } from '@/lib/export/to-bibtex';
import { toCsl } from '@/lib/export/to-csl';
import { toRis } from '@/lib/export/to-ris';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { drawPicture } from '@/lib/picture/draw-picture';
import { toPng } from '@/lib/picture/to-png';
import { PICTURE } from '@/lib/view/picture-choices';
import { TYPES, toAnswer } from './answer';
import { chartAnswer } from './chart-answers';
import { pictureContent, pictureLook } from './chart-picture';
import { citationsOf } from './cited';
import type { Asked, Make } from './endpoint';
import { extractOfChart } from './extracts';
import { fileName } from './file-name';
import { inTurn } from './in-turn';

/** `charts/{slug}.zip`: the picture, figures, rivals, sources and citations of a chart in a view. */
export function evidencePack(chart: ChartDefinition): Make {
  return async (asked) => {
    const { ledger, view } = asked;
    const extract = extractOfChart(ledger, chart, view);
    const content = pictureContent(ledger, chart, view);
    const look = pictureLook(PICTURE.usual);
    const { texts, files } = await citations(chart, asked);
    const pack = toEvidenceZip(ledger, extract, {
      picture: drawPicture(content, look),
      png: await inTurn(() => toPng(content, look)),
      summary: chartAnswer(ledger, chart, view).summary,
      citations: texts,
      cited: files,
    });
    return toAnswer(pack, TYPES.zip, {
      fileName: fileName(`${chart.slug}_evidence`, view, extract.version.date, 'zip'),
      count: extract.figures.length,
    });
  };
}

/** Dated to the version's day, not to today: the same view of the same version is the same pack. */
async function citations(chart: ChartDefinition, { ledger, view }: Asked) {
  const all = citationsOf(ledger, { kind: 'chart', chart }, view, ledger.newest.date);
  const texts = await entryTexts(all, 'apa');
  const files: EvidenceFile[] = [
    { name: 'citations.txt', what: 'citations in words (APA)', content: `${texts.join('\n\n')}\n` },
    { name: 'citations.bib', what: 'citations for BibTeX', content: toBibtex(all) },
    { name: 'citations.ris', what: 'citations for Zotero, EndNote, Mendeley', content: toRis(all) },
    {
      name: 'citations.json',
      what: 'citations as CSL-JSON',
      content: JSON.stringify(all.map(toCsl), null, 2),
    },
  ];
  return { texts, files };
}
