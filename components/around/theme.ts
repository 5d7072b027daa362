import type { PictureChoices } from '@/lib/view/picture-choices';

/** Where the reader's choice stays: in the browser alone, and only if one was made. */
const THEME_KEY = 'muster-theme';

export type Theme = PictureChoices['theme'];

// Written out: what pictures can be asked for is not to be loaded with every page.
const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * Runs before the first line is painted, so that no page flashes in the other colours. It stands in the page as text; what
 * it knows is written into it here.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(${THEMES.map((theme) => `t==='${theme}'`).join('||')})document.documentElement.dataset.theme=t}catch(e){}`;

/** What the reader chose; null: as the system has it. */
export function chosenTheme(): Theme | null {
  const { theme } = document.documentElement.dataset;
  return THEMES.find((each) => each === theme) ?? null;
}

export function chooseTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // A browser that stores nothing shows it until the next page.
  }
}
