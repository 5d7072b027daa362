import { describe, expect, it } from 'vitest';
import { progressOn } from './terminal';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) > 0 };
}

describe('how far long work is', () => {
  it('stands in one line of a terminal, which is empty again at the end', () => {
    const terminal = stream(true);
    const progress = progressOn(terminal, 2, 'documents');
    progress.step('dw-2020-12-01');
    progress.step('nato-2021-02');
    progress.end();
    expect(terminal.written).toEqual([
      '\r\u001b[2K1 of 2 documents: dw-2020-12-01',
      '\r\u001b[2K2 of 2 documents: nato-2021-02',
      '\r\u001b[2K',
    ]);
  });

  it('is not written into files and pipes', () => {
    const pipe = stream(false);
    const progress = progressOn(pipe, 1, 'documents');
    progress.step('dw-2020-12-01');
    progress.end();
    expect(pipe.written).toEqual([]);
  });
});
