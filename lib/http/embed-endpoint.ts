import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { escapeXml } from '@/lib/picture/xml';
import { canonicalView } from '@/lib/query/select-chart-figures';
import { vocabularyOf } from '@/lib/query/vocabulary';
import { EMBED, type EmbedChoices } from '@/lib/view/embed-choices';
import { formatView } from '@/lib/view/format-view';
import { parseView, type ViewProblem } from '@/lib/view/parse-view';
import { chartUrl } from '@/lib/view/urls';
import { UNDERSTOOD, type View } from '@/lib/view/view';
import { type Answer, CACHE, send, TYPES, toAnswer } from './answer';
import { askedLedger, isPinned } from './asked-ledger';
import { embedDocument } from './embed-document';
import { embedStyle } from './embed-style';
import { remembered } from './memory';
import { siteOrigin } from './site-origin';

/** What an embed is asked to show. */
export interface AskedEmbed {
  readonly ledger: Ledger;
  readonly chart: ChartDefinition;
  readonly view: View;
  /** What the address asked for and an embed cannot show: said in it, since a page shows what it can. */
  readonly problems: readonly ViewProblem[];
}

/** Draws the body of an embed as HTML. */
type Draw = (asked: AskedEmbed) => Promise<string>;

type Context = { params: Promise<{ slug: string }> };

/** `/embed/charts/{slug}`: the chart of a view for a frame on any site. `draw` knows React; nothing here does. */
export function embedEndpoint(draw: Draw) {
  const answer = async (request: Request, { params }: Context) => {
    const { slug } = await params;
    const query = new URL(request.url).searchParams;
    const { choices, problems } = EMBED.parse(query);
    const headers = embedHeaders(choices);
    try {
      const ledger = askedLedger(query);
      const chart = ledger.charts.get(slug as ChartSlug);
      if (!chart) return nothing(404, `There is no chart "${slug.slice(0, 80)}".`, choices);
      const vocabulary = { ...vocabularyOf(ledger), series: new Set<string>(chart.series) };
      const read = parseView(query, vocabulary, UNDERSTOOD.chart, EMBED.parameters);
      const asked = {
        ledger,
        chart,
        view: canonicalView(chart, read.view),
        problems: [...problems, ...read.problems],
      };
      const make = async () => toEmbed(asked, choices, await draw(asked));
      const { date, sha256 } = ledger.newest;
      const key = `${date} ${sha256} embed/${slug}?${formatView(asked.view)}#${EMBED.format(choices)}`;
      // What was wrong with an address is said in its embed: there is no end of such, so none of them is kept.
      const embed = asked.problems.length > 0 ? await make() : await remembered(key, make);
      return send(request, embed, keptFor(asked), headers);
    } catch (error) {
      console.error(error);
      return nothing(500, 'The fault is ours; the chart is still on its page.', choices);
    }
  };
  return { GET: answer, HEAD: answer };
}

function keptFor({ problems, view }: AskedEmbed): string {
  if (problems.length > 0) return CACHE.never;
  return isPinned(view) ? CACHE.pinned : CACHE.live;
}

function toEmbed({ chart }: AskedEmbed, { theme }: EmbedChoices, body: string): Answer {
  const { css } = embedStyle(theme);
  const canonical = siteOrigin() + chartUrl(chart.slug);
  return toAnswer(embedDocument({ title: chart.title, canonical, theme, css, body }), TYPES.html);
}

/** A frame that has no chart says so, and where there are some. */
function nothing(status: 404 | 500, words: string, choices: EmbedChoices): Response {
  const body = `<main><h1 class="font-serif text-lg font-semibold">Muster</h1><p>${escapeXml(words)} <a class="text-accent underline" href="/charts" rel="noopener">All charts</a></p></main>`;
  const { css } = embedStyle(choices.theme);
  const page = embedDocument({ title: 'Muster', canonical: '/charts', theme: choices.theme, css, body });
  return new Response(page, {
    status,
    headers: { ...embedHeaders(choices), 'Content-Type': TYPES.html, 'Cache-Control': CACHE.never },
  });
}

/**
 * Any site may frame an embed, isolated ones too; it runs our two scripts and nothing else, and leaves no trace. No
 * frame-ancestors means any, files on a disk included.
 */
function embedHeaders({ theme }: EmbedChoices): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${embedStyle(theme).hash}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}
