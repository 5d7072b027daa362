import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { timeDay } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';
import { type CheckOptions, runCheck } from './check-command';
import { runVerify, type VerifyOptions } from './verify-command';

/** `npm run data -- <command>`: ends with 0 when all is well, 1 when something was found, 2 when it was called wrongly. */
const program = new Command('npm run data --')
  .description('Figures in, and kept right.')
  .exitOverride()
  .showHelpAfterError('(--help shows what there is)');

program
  .command('check')
  .description('checks every cell, reference and digest of data/, and says what is worth a second look')
  .option('--warnings', 'lists the warnings too, instead of counting them')
  .option('--json', 'problems and warnings as JSON')
  .action((options: CheckOptions) => {
    process.exitCode = runCheck(options);
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
    process.exitCode = await runVerify(options);
  });

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 on.');
}

function day(text: string): string {
  if (daysOf(text)?.earliest === text) return text;
  throw new InvalidArgumentError('It must be a day, as in 2026-12-01.');
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
