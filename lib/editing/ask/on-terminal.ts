import { createInterface } from 'node:readline/promises';
import type { Asking } from './ask-draft';

/** Asks on the terminal; Tab completes what is known. `null` where the editor leaves with Ctrl-C or Ctrl-D. */
export async function onTerminal<Answer>(work: (asking: Asking) => Promise<Answer>): Promise<Answer | null> {
  let known: readonly string[] = [];
  const completer = (line: string): [string[], string] => [known.filter((id) => id.startsWith(line)), line];
  const terminal = createInterface({ input: process.stdin, output: process.stdout, completer });
  const left = new Promise<null>((resolve) => {
    terminal.once('SIGINT', () => terminal.close());
    terminal.once('close', () => resolve(null));
  });
  const asking: Asking = {
    ask(question, offered) {
      known = offered;
      return terminal.question(question);
    },
    tell(words) {
      process.stdout.write(`${words}\n`);
    },
  };
  try {
    return await Promise.race([work(asking), left]);
  } finally {
    terminal.close();
  }
}

/** Whether there is somebody to ask. */
export function isAnswered(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}
