import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTES } from '@/lib/picture/palette';
import type { THEMES } from '@/lib/view/picture-choices';

type Theme = (typeof THEMES)[number] | null;

/** The style sheet of an embed, and the word by which its content security policy lets it in. */
export interface EmbedStyle {
  readonly css: string;
  readonly hash: string;
}

/** Written by `npm run build:embed`. */
const FILE = join(process.cwd(), 'public', 'embed', 'embed.css');

const styles = new Map<Theme, EmbedStyle>();

/** The style sheet in the colours that a page asks for; null: in those of the reader's system. */
export function embedStyle(theme: Theme): EmbedStyle {
  const made = styles.get(theme) ?? toStyle(readStyle() + (theme === null ? '' : themeCss(theme)));
  styles.set(theme, made);
  return made;
}

function readStyle(): string {
  try {
    return readFileSync(FILE, 'utf8').trim();
  } catch (cause) {
    throw new Error(`The style sheet of embeds is missing (${FILE}): npm run build makes it.`, { cause });
  }
}

function toStyle(css: string): EmbedStyle {
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** Last in the style sheet, so that one theme stands whatever the system says. */
function themeCss(theme: NonNullable<Theme>): string {
  const tokens = Object.entries(PALETTES[theme]).map(([token, colour]) => `--${token}:${colour}`);
  return `:root{${[`color-scheme:${theme}`, ...tokens].join(';')}}`;
}
