/**
 * Whether single keys do something: a reader who dictates, or whose hand slips, can switch them off (WCAG 2.1.4). The
 * choice stays in the browser, beside that of the colours.
 */
const NAME = 'muster-keys';

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true; // a browser that stores nothing has the usual keys
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // Not kept then: the next page has the usual keys again.
  }
}
