// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embedWords } from './embed-words.mjs';
import { styleOf } from './style-of.mjs';

/**
 * `npm run build:embed`: what an embed has that Next does not make. Its page is HTML without React's client, so its
 * style sheet is inlined and its living chart is a module of its own, fetched when a reader means the chart.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'public', 'embed');

async function buildLivingChart() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'components/embed/living-chart.tsx')],
    outfile: join(out, 'living-chart.js'),
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'external',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      EMBED_WORDS: JSON.stringify(JSON.stringify(embedWords())),
    },
    write: false,
  });
  for (const { path, text } of outputFiles) put(path, text);
}

async function buildStyle() {
  put(join(out, 'embed.css'), await styleOf(join(root, 'app/embed.css'), join(root, 'components/chart')));
}

/**
 * What is the same keeps its time, by which `npm start` knows whether a build is needed.
 *
 * @param {string} path
 * @param {string} text
 */
function put(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

mkdirSync(out, { recursive: true });
await Promise.all([buildLivingChart(), buildStyle()]);
