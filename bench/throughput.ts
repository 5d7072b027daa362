import autocannon from 'autocannon';
import type { Measured } from './measure';

const ANSWERS = ['/api/v1/figures.csv?series=us-troops-afghanistan', '/api/v1/charts/us-afghanistan.json'];
const SECONDS = 8;
const CONNECTIONS = 10;

/** Answers a second from memory; the client takes its part of the same machine. At least 700 are wanted. */
export async function benchThroughput(origin: string): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const path of ANSWERS) {
    await (await fetch(origin + path)).arrayBuffer();
    const { requests, non2xx, errors } = await autocannon({
      url: origin + path,
      connections: CONNECTIONS,
      duration: SECONDS,
    });
    if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refused, ${errors} failed.`);
    // Told as the time that one answer takes, since every goal of the table is a most.
    rows.push({
      name: `${path}, a request (${Math.round(requests.average)} a second)`,
      value: 1000 / requests.average,
      unit: 'ms',
      goal: 1000 / 700,
    });
  }
  return rows;
}
