import type { Tone } from '@/lib/chart/marks';
import type { Theme } from './picture';

/** The colours of the page, for pictures: the tokens of `app/globals.css`, which a test holds to be the same. */
const LIGHT = {
  ground: '#ffffff',
  raised: '#f5f7f9',
  ink: '#14181f',
  muted: '#59636f',
  hairline: '#d9dee4',
  us: '#1b4f9e',
  nato: '#0b7a6f',
  'nato-second': '#7a4a0b',
  plan: '#a8480f',
  rival: '#7a8591',
  event: '#6b4ea0',
  rest: '#a9b2bc',
  'nation-1': '#c47a00',
  'nation-2': '#4f9dd6',
  'nation-3': '#00705c',
  'nation-4': '#c9a0c4',
  'nation-5': '#8c2d04',
  'nation-6': '#86bf91',
  'nation-7': '#6a51a3',
  'nation-8': '#e3b85c',
  'nation-9': '#2b6d8f',
  'nation-10': '#d4735e',
} as const;

type Token = keyof typeof LIGHT;
export type Palette = Readonly<Record<Token, string>>;

const DARK: Palette = {
  ground: '#10141a',
  raised: '#181d25',
  ink: '#e8ecf1',
  muted: '#9fabb8',
  hairline: '#2b333d',
  us: '#7db1f5',
  nato: '#4fc4b5',
  'nato-second': '#c98a4a',
  plan: '#f0a36b',
  rival: '#8b97a5',
  event: '#b9a3e8',
  rest: '#66717d',
  'nation-1': '#f0b040',
  'nation-2': '#3f7fb3',
  'nation-3': '#5fd0b8',
  'nation-4': '#9a6c95',
  'nation-5': '#cf6640',
  'nation-6': '#9bd6a6',
  'nation-7': '#a593e0',
  'nation-8': '#a88732',
  'nation-9': '#6db4d8',
  'nation-10': '#b0523d',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

/** The colour of a tone. A nation beyond the ten hues is grey, as on the page. */
export function toneColour(palette: Palette, tone: Tone): string {
  if (tone === 'open') return palette.hairline;
  return palette[tone as Token] ?? palette.rest;
}
