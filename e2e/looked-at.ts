import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The kinds of pages and the states in which readers meet them: what holds of every page is tested on these. */
export const PAGES = [
  ['the dashboard', '/'],
  ['a composed dashboard', '/?charts=nato-2030~nato-members&title=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['the list of charts', '/charts'],
  ['a timeline', '/charts/us-drawdown-2020'],
  ['a long timeline', '/charts/us-afghanistan'],
  ['a timeline of two series', '/charts/nato-mission-strength'],
  ['a composition', '/charts/isaf-by-nation'],
  ['steps', '/charts/nato-members'],
  ['statements', '/charts/nato-2030'],
  ['plans', '/charts/us-plans-and-outcomes'],
  ['a chart as known on a day', '/charts/us-drawdown-2020?known=2020-12-01&later=on'],
  ['a view without figures', '/charts/us-afghanistan?from=1990&to=1991'],
  ['a table', '/charts/us-drawdown-2020?tab=table'],
  ['the list of figures', '/figures'],
  [
    'a figure beside the list, some chosen',
    '/figures?force=USA&known=2020-12-31&sort=-as_of&columns=as_of~value~note&open=fcvcxxvw&chosen=fcvcxxvw',
  ],
  ['a list without figures', '/figures?force=DEU&q=zzzz'],
  ['a figure', '/figures/fcvcxxvw'],
  ['a source', '/sources/dw-2020-12-01'],
  ['the list of sources', '/sources'],
  ['the methods', '/methods'],
  ['the changes', '/changes'],
  ['the reference of the API', '/api'],
] as const;

/** The part of a page that axe looks at: all of it, but for what another test looks at. */
interface Part {
  readonly within?: string;
  readonly without?: string;
}

/** What axe finds in a page as it stands. */
export function axeFindings(page: Page, part: Part = {}): Promise<string[]> {
  return findings(page, part, (axe) => axe);
}

/** What axe finds in the colours alone: another colour scheme changes nothing else about a page that has passed. */
export function colourFindings(page: Page, part: Part = {}): Promise<string[]> {
  return findings(page, part, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
}

async function findings(
  page: Page,
  { within, without }: Part,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  const axe = choose(new AxeBuilder({ page }));
  if (within) axe.include(within);
  if (without) axe.exclude(without);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Rows of a long table are alike; axe would look at three thousand cells of the same making. */
export const BUT_LATER_ROWS = { without: 'tbody tr:nth-child(n+8)' };

/** What a page says on the console; nothing is what it should be. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

/** Everything that the policy of a page forbade, as the browser reports it from the first byte on. */
export async function forbidden(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      seen.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}
