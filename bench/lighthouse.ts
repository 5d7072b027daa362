import { execFileSync } from 'node:child_process';
import { browserArgs, findChromium } from '../e2e/find-chromium';
import { type Measured, median } from './measure';

/** It measures only, and nothing of ours needs it: fetched when it is run, and always the same one. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
/** Lighthouse sometimes sees no paint in a headless browser: such a run says nothing, and is run again. */
const ATTEMPTS = 8;
const PAGES = ['/', '/charts/us-afghanistan'];

/** What each category may lack of 100. */
const MAY_LACK = { performance: 5, accessibility: 0, 'best-practices': 0, seo: 0 } as const;
type Category = keyof typeof MAY_LACK;
type Scores = Readonly<Record<Category, number>>;

/** Lighthouse on its emulated phone. A score is told as what it lacks of 100, since every goal of the table is a most. */
export function benchLighthouse(origin: string): Measured[] {
  return PAGES.flatMap((path) => {
    const runs: Scores[] = [];
    for (let attempt = 0; attempt < ATTEMPTS && runs.length < RUNS; attempt++) {
      const scores = scoresOf(origin + path);
      if (scores) runs.push(scores);
    }
    if (runs.length < RUNS) return [];
    return (Object.keys(MAY_LACK) as Category[]).map((category) => ({
      name: `Lighthouse, phone: ${category} of ${path}, lacking of 100`,
      value: 100 - median(runs.map((scores) => Math.round(scores[category] * 100))),
      unit: '',
      goal: MAY_LACK[category],
    }));
  });
}

function scoresOf(url: string): Scores | null {
  const flags = ['--headless=new', ...browserArgs()].join(' ');
  const options = ['--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${flags}`];
  try {
    const report = execFileSync('npx', ['--yes', LIGHTHOUSE, url, ...options], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, CHROME_PATH: findChromium() },
    });
    const { categories, runtimeError } = JSON.parse(report) as {
      categories: Record<Category, { score: number }>;
      runtimeError?: { message: string };
    };
    if (runtimeError) throw new Error(runtimeError.message);
    return Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, score]),
    ) as unknown as Scores;
  } catch (error) {
    console.error(
      `Lighthouse says nothing (${String(error).split('\n')[0]}): it needs the npm registry and a Chromium.`,
    );
    return null;
  }
}
