import { describe, expect, it } from 'vitest';
import { element, escapeXml } from './xml';

describe('XML', () => {
  it.each([
    ['“A & B”', '“A &amp; B”'],
    ['<script>', '&lt;script&gt;'],
    ['a "quoted" word', 'a &quot;quoted&quot; word'],
    ['bell\u0007 and null\u0000', 'bell and null'],
    ['half a pair \ud83d', 'half a pair '],
    ['a whole 🙂', 'a whole 🙂'],
  ])('holds %j as %j', (text, held) => {
    expect(escapeXml(text)).toBe(held);
  });

  it('escapes attributes, rounds numbers and leaves out what is undefined', () => {
    expect(element('a', { x: 1.23456, y: undefined, title: '"<' })).toBe('<a x="1.23" title="&quot;&lt;"/>');
  });
});
