import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import { problemLines } from '@/lib/ledger/problem-lines';
import { coloursOf, progressOn } from './terminal';
import { checkDocument, type DocumentCheck, type DocumentTask } from './verify/document-check';
import { documentTasks } from './verify/document-tasks';
import { savedDocuments } from './verify/saved-documents';
import { withChecks } from './verify/verification-rows';
import { verifyDocuments } from './verify/verify-documents';
import { writeWhole } from './write-whole';

export interface VerifyOptions {
  readonly from?: string;
  readonly source?: readonly string[];
  readonly limit: number;
  readonly timeout: number;
  readonly day: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `verify`: looks into the documents and records what it saw; 1 when a passage is missing or a document is gone. */
export async function runVerify(options: VerifyOptions): Promise<number> {
  const folder = dataFolder();
  const { ledger, problems } = buildLedger(readDataFiles(folder));
  if (!ledger) {
    console.error(`${problemLines(problems)}\n\nCorrect these before anything is verified.`);
    return 1;
  }
  const { tasks, unaddressed } = documentTasks(ledger);
  const asked = options.source ?? [];
  const unknown = asked.filter((id) => !tasks.some(({ source }) => source === id));
  if (unknown.length > 0) {
    console.error(`No document with an address has the id ${unknown.join(', ')}.`);
    return 2;
  }
  const wanted = tasks.filter(({ source }) => asked.length === 0 || asked.includes(source));
  const checks = await lookInto(wanted, options);
  if (!options.dryRun && checks.length > 0) {
    const file = join(folder, 'verifications.csv');
    writeWhole(file, Buffer.from(withChecks(readFileSync(file, 'utf8'), options.day, checks)));
  }
  report(checks, unaddressed, options);
  return checks.some(({ answer, missing }) => answer === 'gone' || missing.length > 0) ? 1 : 0;
}

async function lookInto(tasks: readonly DocumentTask[], options: VerifyOptions): Promise<DocumentCheck[]> {
  const checks: DocumentCheck[] = [];
  const saved = options.from === undefined ? null : savedDocuments(options.from);
  const chosen = tasks.filter(({ source }) => !saved || saved.has(source)).slice(0, options.limit);
  const progress = progressOn(process.stderr, chosen.length, 'documents');
  const onCheck = (check: DocumentCheck) => {
    checks.push(check);
    progress.step(check.source);
  };
  if (saved) {
    for (const task of chosen) {
      const read = saved.get(task.source);
      if (read) onCheck(await checkDocument(task, read()));
    }
  } else {
    const manner = { timeoutMs: options.timeout * 1000, maxBytes: 30_000_000, pauseMs: 1000, hosts: 6 };
    await verifyDocuments(chosen, { ...manner, onCheck });
  }
  progress.end();
  return checks;
}

function report(
  checks: readonly DocumentCheck[],
  unaddressed: number,
  { json = false }: VerifyOptions,
): void {
  if (json) {
    console.log(JSON.stringify({ checks }, null, 2));
    return;
  }
  const colours = coloursOf(process.stdout);
  for (const { source, answer, why, missing } of checks) {
    if (answer !== 'yes') console.log(`${colours.yellow(source)}  ${answer}: ${why}`);
    if (missing.length > 0)
      console.log(`${colours.red(source)}  not found: the passages of ${missing.join(', ')}`);
  }
  const found = checks.reduce((sum, check) => sum + check.found.length, 0);
  const missing = checks.reduce((sum, check) => sum + check.missing.length, 0);
  const read = checks.filter(({ answer }) => answer === 'yes').length;
  console.log(
    `verify: ${checks.length} documents, ${read} read; ${found} passages found, ${missing} not found. ${unaddressed} documents have no address.`,
  );
}
