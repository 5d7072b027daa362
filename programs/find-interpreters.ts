import { execFileSync } from 'node:child_process';
import type { SnippetLanguage } from '@/lib/text/snippets';

/** A program that runs the snippets of a language, and the name of the file that it is given. */
export interface Interpreter {
  readonly language: SnippetLanguage;
  readonly program: string;
  readonly file: string;
}

const CANDIDATES: readonly (Interpreter & { readonly check: readonly string[]; readonly install: string })[] =
  [
    { language: 'curl', program: 'sh', file: 'ask.sh', check: ['-c', 'curl --version'], install: 'curl' },
    {
      language: 'JavaScript',
      program: process.execPath,
      file: 'ask.mjs',
      check: ['--version'],
      install: 'nodejs',
    },
    {
      language: 'Python',
      program: '/usr/bin/python3',
      file: 'ask.py',
      check: ['-c', 'import pandas'],
      install: 'python3-pandas',
    },
    { language: 'R', program: 'Rscript', file: 'ask.R', check: ['--version'], install: 'r-base-core' },
  ];

/** The languages whose program is here; of each other one, a line says what to install. */
export function findInterpreters(): readonly Interpreter[] {
  return CANDIDATES.filter(({ language, program, check, install }) => {
    const isHere = runs(program, check);
    if (!isHere) console.warn(`Snippets in ${language} are not run: apt-get install ${install}`);
    return isHere;
  });
}

function runs(program: string, options: readonly string[]): boolean {
  try {
    execFileSync(program, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false; // said by the caller
  }
}
