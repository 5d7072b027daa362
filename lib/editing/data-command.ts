import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { DataUnreadable } from '@/lib/ledger/load-ledger';
import { timeDay } from '@/lib/model/as-of';
import type { Column } from '@/lib/model/columns/column';
import { daysOf } from '@/lib/model/plain-date';
import { DRAFT_COLUMNS, FIGURE_COLUMNS } from './add/draft';
import type { EditOptions } from './apply-edit';
import type { CheckOptions } from './check-command';
import type { ReleaseOptions } from './release-command';
import type { VerifyOptions } from './verify-command';
import { NotWritten } from './write-whole';

/**
 * `npm run data -- <command>`: ends with 0 when all is well, 1 when something was found, 2 when it was called wrongly.
 * Each command is loaded when it is called: what reads PDFs is no burden for a check.
 */
const program = new Command('npm run data --')
  .description('Figures in, and kept right.')
  .exitOverride()
  .showHelpAfterError('(--help shows what there is)');

program
  .command('check')
  .description('checks every cell, reference and digest of data/, and says what is worth a second look')
  .option('--warnings', 'lists the warnings too, instead of counting them')
  .option('--json', 'problems and warnings as JSON')
  .option('--note', 'notes in the build what was found sound, so that a start need not check it again')
  .action(async (options: CheckOptions) => {
    const { runCheck } = await import('./check-command');
    process.exitCode = runCheck(options);
  });

withColumns(program.command('add'), DRAFT_COLUMNS)
  .description(
    'adds figures: one by options, asking on a terminal for those left out, or many from a CSV file whose columns are called like the options',
  )
  .option('--from <file>', 'a CSV file; options then hold for every row that leaves the cell empty')
  .option('--dry-run', 'shows what would be written')
  .option('--json', 'rows and problems as JSON')
  .action(async (options: EditOptions) => {
    const { runAdd } = await import('./add-command');
    process.exitCode = await runAdd(options);
  });

withColumns(program.command('import <file>'), DRAFT_COLUMNS)
  .description(
    'adds what a table of another layout says (CSV or XLSX), through a mapping; shows a diff, and writes only with --write',
  )
  .requiredOption(
    '--mapping <file>',
    'a mapping, or the name of one that is here: nato-defence-expenditure, dmdc-quarterly, placemat',
  )
  .option('--sheet <name>', 'the sheet of a workbook, if not the one that the mapping names')
  .option('--write', 'writes what is shown without it')
  .option('--json', 'rows and problems as JSON')
  .action(async (file: string, options: EditOptions) => {
    const { runImport } = await import('./import-command');
    process.exitCode = await runImport(file, options);
  });

withColumns(program.command('correct <figure>'), FIGURE_COLUMNS)
  .description('adds the right figure, withdraws the wrong one with a reason, and links both')
  .requiredOption('--why <words>', 'what was wrong; readers see it')
  .option('--dry-run', 'shows what would be written')
  .option('--json', 'rows and problems as JSON')
  .action(async (figure: string, options: EditOptions) => {
    const { runCorrect } = await import('./add-command');
    process.exitCode = runCorrect(figure, options);
  });

program
  .command('withdraw <figure>')
  .description('a figure stands no longer from the next version on')
  .requiredOption('--why <words>', 'what was wrong; readers see it')
  .option('--dry-run', 'shows what would be written')
  .option('--json', 'the files as JSON')
  .action(async (figure: string, options: EditOptions) => {
    const { runWithdraw } = await import('./add-command');
    process.exitCode = runWithdraw(figure, options);
  });

program
  .command('release')
  .description('dates the rows that wait, digests them, and appends a version')
  .requiredOption('--note <sentence>', 'what is new, in one sentence')
  .option('--date <day>', 'the date of the version', day, timeDay(Date.now()))
  .option('--json', 'the version, or the problems, as JSON')
  .action(async (options: ReleaseOptions) => {
    const { runRelease } = await import('./release-command');
    process.exitCode = runRelease(options);
  });

program
  .command('verify')
  .description('looks for the cited passages in the documents, and records it in data/verifications.csv')
  .option('--from <folder>', 'saved copies instead of the web: {source id}.html, .pdf or .txt')
  .option('--source <id...>', 'only these documents')
  .option('--limit <number>', 'at most so many documents, longest unseen first', count, 50)
  .option('--timeout <seconds>', 'how long to wait for one document', count, 20)
  .option('--day <day>', 'the day that is recorded', day, timeDay(Date.now()))
  .option('--dry-run', 'records nothing')
  .option('--json', 'what was seen as JSON')
  .action(async (options: VerifyOptions) => {
    const { runVerify } = await import('./verify-command');
    process.exitCode = await runVerify(options);
  });

/** An option for each column, described by the words that describe the column everywhere. */
function withColumns(command: Command, columns: readonly Column[]): Command {
  for (const { name, meaning, good } of columns)
    command.option(`--${name.replaceAll('_', '-')} <cell>`, `${meaning} (as in ${good})`);
  return command;
}

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 on.');
}

function day(text: string): string {
  if (daysOf(text)?.earliest === text) return text;
  throw new InvalidArgumentError('It must be a day, as in 2026-12-01.');
}

/** 2 for a wrong call; 1, with its one line, for what the disk refuses. Everything else is a fault of ours, told whole. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof DataUnreadable || error instanceof NotWritten)) throw error;
  console.error(error.message);
  return 1;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
