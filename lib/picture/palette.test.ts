import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, toneColour } from './palette';

const css = readFileSync('app/globals.css', 'utf8');

/** The tokens of the first `:root` behind a place in the style sheet. */
function tokensBehind(place: string): Record<string, string> {
  const block = css.slice(css.indexOf(':root', css.indexOf(place))).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

describe('the palette of pictures', () => {
  it('is the tokens of the page, in the light and in the dark', () => {
    expect(PALETTES.light).toEqual(tokensBehind('Ten hues'));
    expect(PALETTES.dark).toEqual(tokensBehind('prefers-color-scheme: dark'));
  });

  it('has a colour for every nation of a stack, and grey beyond', () => {
    for (let nation = 1; nation <= 10; nation++)
      expect(toneColour(PALETTES.light, `nation-${nation}`)).not.toBe(PALETTES.light.rest);
    expect(toneColour(PALETTES.light, 'nation-11')).toBe(PALETTES.light.rest);
  });
});
