import { createColors } from 'picocolors';

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Colours on a terminal, and nowhere else; `NO_COLOR` switches them off there too. */
export function coloursOf({ isTTY }: Stream) {
  return createColors(isTTY === true && !process.env.NO_COLOR);
}

/** Says how far long work is: one line that changes on a terminal, nothing elsewhere. */
export function progressOn(
  stream: Stream,
  total: number,
  noun: string,
): { step: (what: string) => void; end: () => void } {
  let done = 0;
  const clear = '\r\u001b[2K';
  return {
    step(what) {
      done += 1;
      if (stream.isTTY) stream.write(`${clear}${done} of ${total} ${noun}: ${what.slice(0, 50)}`);
    },
    end() {
      if (stream.isTTY) stream.write(clear);
    },
  };
}
