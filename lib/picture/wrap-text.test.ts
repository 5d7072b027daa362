import { describe, expect, it } from 'vitest';
import { textWidth } from './measure-text';
import { atMost, wrapText } from './wrap-text';

const WORDS = 'US troops in Afghanistan, all statements, by the date they are true for';
const ADDRESS = `https://muster.example/charts/us-afghanistan?source=${'a-long-source~'.repeat(20)}`;

describe('text in lines', () => {
  it.each([WORDS, ADDRESS, `${WORDS} ${ADDRESS}`])('is never wider than the room: %s', (text) => {
    for (const room of [120, 288, 640]) {
      const lines = wrapText(text, 'text', 12, room);
      for (const line of lines) expect(textWidth(line, 'text', 12)).toBeLessThanOrEqual(room);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('stands in one line where there is room', () => {
    expect(wrapText(WORDS, 'text', 12, 600)).toEqual([WORDS]);
  });

  it('says where more was cut off', () => {
    expect(atMost(['a', 'b', 'c'], 2, '…')).toEqual(['a', '…']);
    expect(atMost(['a', 'b'], 2, '…')).toEqual(['a', 'b']);
  });
});

describe('the width of text', () => {
  it('grows with size and weight, and knows narrow letters from wide ones', () => {
    expect(textWidth('4,500', 'text', 24)).toBeCloseTo(textWidth('4,500', 'text', 12) * 2);
    expect(textWidth('Total', 'strong', 12)).toBeGreaterThan(textWidth('Total', 'text', 12));
    expect(textWidth('WWW', 'text', 12)).toBeGreaterThan(textWidth('iii', 'text', 12) * 2);
  });
});
