import { cpus, totalmem } from 'node:os';
import { lines, type Measured } from './measure';

/** `BENCHMARKS.md`: the newest table, with the machine and the day on which it was measured. */
export function benchmarksPage(rows: readonly Measured[], day: string): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const table = [['what', 'measured', 'goal', ''], ['---', '---:', '---:', '---'], ...lines(rows)];
  return `# Benchmarks

Measured on ${day}, ${machine}, Node ${process.versions.node}, by \`npm run build && npm run bench\`, which writes this
page. Medians of several runs where a run is short. The client shares the machine with the server, and the machine is slower at some hours than at others: a row
says how things stand to each other in one run, not what a server of yours will do.

${table.map((line) => `| ${line.join(' | ')} |`).join('\n')}
`;
}
