import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SERIES_TONES } from '@/lib/chart/tones';

/** The colours of `globals.css` by name, in light and in dark. */
const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');
const roots = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) => body);
const tokens = (body: string) =>
  new Map(
    [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
const themes = { light: tokens(roots[0] ?? ''), dark: tokens(roots[1] ?? '') };

type Rgb = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1.0; applied to linear RGB. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  'usual sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const [x, y, z] = matrix.map(([a, c, d]) => Math.min(Math.max(a * r + c * g + d * b, 0), 1));
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** Linear RGB to Oklab, where distances are about as large as they look. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string, matrix: readonly Rgb[]): number {
  const [p, q] = [oklab(seen(a, matrix)), oklab(seen(b, matrix))];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = seen(hex, SIGHT['usual sight'] ?? []);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))('the palette, %s', (_, theme) => {
  const colour = (name: string) => {
    const hex = theme.get(name);
    if (!hex) throw new Error(`There is no colour ${name}.`);
    return hex;
  };
  const stack = [
    'us',
    'nation-1',
    'nation-2',
    'nation-3',
    'nation-4',
    'nation-5',
    'nation-6',
    'nation-7',
    'nation-8',
    'nation-9',
    'rest',
  ];
  /** What one chart tells apart by colour at the most: the US beside two series of its own, or four of one force. */
  const lines = [['us', ...SERIES_TONES.slice(0, 2)], SERIES_TONES];

  it.each(Object.entries(SIGHT))('neighbours in a stack differ to %s', (__, matrix) => {
    for (const [index, name] of stack.slice(1).entries()) {
      const before = stack[index] ?? '';
      expect(distance(colour(before), colour(name), matrix), `${before} and ${name}`).toBeGreaterThan(8);
    }
  });

  it.each(Object.entries(SIGHT))('lines of one chart differ to %s', (__, matrix) => {
    for (const names of lines)
      for (const [index, a] of names.entries())
        for (const b of names.slice(index + 1))
          expect(distance(colour(a), colour(b), matrix), `${a} and ${b}`).toBeGreaterThan(8);
    expect(distance(colour('nato'), colour('nato-second'), matrix)).toBeGreaterThan(8);
    expect(distance(colour('us'), colour('plan'), matrix)).toBeGreaterThan(8);
  });

  it('text has the contrast of WCAG AA on its ground, lines have that of graphics', () => {
    for (const name of ['ink', 'muted', 'plan', 'event', 'us'])
      for (const ground of ['ground', 'raised'])
        expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const name of ['us', 'nato', 'nato-second', 'plan', 'rival', 'event', ...SERIES_TONES])
      expect(contrast(colour(name), colour('ground')), name).toBeGreaterThanOrEqual(3);
  });
});
