import { describe, expect, it } from 'vitest';
import { encodingProblem } from './encoding-problems';

describe('the bytes of a file', () => {
  it.each<[string, Buffer, string, number]>([
    ['UTF-16 with its mark', Buffer.from('\ufeffcode,name\n', 'utf16le'), 'utf-16', 1],
    ['UTF-16 without it', Buffer.from('code,name\n', 'utf16le'), 'utf-16', 1],
    ['a byte-order mark', Buffer.from('\ufeffcode,name\n'), 'byte-order-mark', 1],
    ['Windows-1252', Buffer.from('code,name\nAAA,One\nTUR,T\xfcrkiye\n', 'latin1'), 'not-utf-8', 3],
    ['CRLF among LF', Buffer.from('code,name\nAAA,One\r\nBBB,Two\n'), 'mixed-line-ends', 2],
    ['LF among CRLF', Buffer.from('code,name\r\nAAA,One\r\nBBB,Two\n'), 'mixed-line-ends', 3],
  ])('%s', (_what, bytes, code, line) => {
    expect(encodingProblem(bytes)).toMatchObject({ code, line });
  });

  it('shows what the line would be', () => {
    expect(encodingProblem(Buffer.from('name\nT\xfcrkiye\n', 'latin1'))?.message).toContain('Türkiye');
  });

  it.each([
    ['LF', 'code,name\nAAA,Türkiye\n'],
    ['CRLF', 'code,name\r\nAAA,One\r\n'],
    ['CRLF inside a quoted cell alone', 'code,name\nAAA,"One\r\nTwo"\nBBB,Three\n'],
    ['nothing', ''],
  ])('are read: %s', (_what, text) => {
    expect(encodingProblem(Buffer.from(text))).toBeNull();
  });
});
