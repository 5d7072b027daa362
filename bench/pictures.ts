import { buildChartAnswer } from '@/lib/export/chart-answer';
import { pictureContent } from '@/lib/http/chart-picture';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { drawPicture } from '@/lib/picture/draw-picture';
import type { PictureLook } from '@/lib/picture/picture';
import { toPng } from '@/lib/picture/to-png';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { type Measured, median, timed } from './measure';

const WARMING = 20;
const RUNS = 31;
/** As a link's preview has it. */
const LOOK: PictureLook = { width: 1200, height: 630, theme: 'light', title: true };

/** Charts drawn by the server: chosen and drawn as SVG, and as PNG once they are chosen. Warm; medians. */
export async function benchPictures(): Promise<Measured[]> {
  return [
    {
      name: 'us-afghanistan drawn (SVG)',
      value: await warm(() => drawPicture(contentOf('us-afghanistan'), LOOK)),
      unit: 'ms',
      goal: 3,
    },
    {
      name: 'isaf-by-nation chosen and drawn (SVG)',
      value: await warm(() => {
        buildChartAnswer(loadLedger(), chartOf('isaf-by-nation'), DEFAULT_VIEW);
        drawPicture(contentOf('isaf-by-nation'), LOOK);
      }),
      unit: 'ms',
      goal: 15,
    },
    {
      name: 'us-afghanistan as PNG, 1200 × 630',
      value: await warm(() => toPng(contentOf('us-afghanistan'), LOOK)),
      unit: 'ms',
      goal: 60,
    },
  ];
}

async function warm(run: () => unknown): Promise<number> {
  for (let round = 0; round < WARMING; round++) run();
  const times: number[] = [];
  for (let round = 0; round < RUNS; round++) times.push(await timed(run));
  return median(times);
}

function chartOf(slug: string): ChartDefinition {
  const chart = loadLedger().catalogue.charts.find((each) => each.slug === slug);
  if (!chart) throw new Error(`The catalogue has no chart "${slug}".`);
  return chart;
}

function contentOf(slug: string) {
  return pictureContent(loadLedger(), chartOf(slug), DEFAULT_VIEW);
}
