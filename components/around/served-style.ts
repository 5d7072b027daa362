/** The id of the page's style sheet. */
export const STYLE_ID = 'style-of-the-page';

// Next bundles what reads files and what draws the HTML apart; only globalThis is one for both.
const holder = globalThis as { musterStyle?: string };

/** Gives the style sheet to the half of the server that draws the HTML. */
export function serveStyle(css: string): void {
  holder.musterStyle = css;
}

/** The style sheet as the server draws it, in the browser as it stands in the page. */
export function servedStyle(): string {
  if (typeof document === 'undefined') return holder.musterStyle ?? '';
  return document.getElementById(STYLE_ID)?.textContent ?? '';
}
