import { describe, expect, it } from 'vitest';
import { holdsPassage, normaliseText } from './normalise-text';

describe('a passage in a document', () => {
  it.each([
    ['a no-break space', 'troops currently in\u00a0Afghanistan today', 'currently in Afghanistan'],
    ['a line break', 'from 4,500\n   to 2,500', 'from 4,500 to 2,500'],
    ['curly quotes', 'the \u201cenduring\u201d force\u2019s 8,600', `"enduring" force's 8,600`],
    ['a soft hyphen', 'Sol\u00addaten', 'Soldaten'],
    ['a long dash', '12,000\u201313,000 troops', '12,000-13,000 troops'],
    ['a letter made of two', 'Tu\u0308rkiye 600', 'Türkiye 600'],
    ['a word that a PDF breaks', 'about 2, 500 tr oops', 'about 2,500 troops'],
  ])('is found across %s', (_what, text, passage) => {
    expect(holdsPassage(text, passage)).toBe(true);
  });

  it.each([
    ['another number', 'from 4,600 to 2,500', 'from 4,500 to 2,500'],
    ['another case', 'From 4,500', 'from 4,500'],
    ['no passage', 'anything', ''],
  ])('is not found: %s', (_what, text, passage) => {
    expect(holdsPassage(text, passage)).toBe(false);
  });

  it('is the same text after a second time', () => {
    const once = normaliseText(' a\u00a0\u201cb\u201d \u2013 c\n');
    expect(once).toBe('a "b" - c');
    expect(normaliseText(once)).toBe(once);
  });
});
