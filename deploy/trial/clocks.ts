import { freePort } from '../free-port';
import { Replica } from './replica';
import type { Finding, Site } from './trials';

/** The last second of 32 bits, and the first day of all. */
const DAYS = ['2038-01-19T03:14:00Z', '1970-01-01T00:00:00Z'];

/** Answers that name the day on which they were retrieved, and nothing else of the clock. */
const RETRIEVED = ['/api/v1/cite/fcvcxxvw.txt'];

/** The clock of a replica far off: every answer is what it was, but for the day of retrieval. */
export async function otherClocks({ folder, pages, data, replicas }: Site): Promise<Finding> {
  const [usual] = replicas;
  const wrong: string[] = [];
  for (const day of DAYS) {
    const replica = new Replica({
      folder,
      port: await freePort(),
      settings: { MUSTER_TRIAL_CLOCK: day },
      options: ['--import', new URL('other-clock.mjs', import.meta.url).href],
    });
    await replica.start();
    for (const path of [...pages, ...data]) {
      const [now, then] = [await bodyOf(usual, path), await bodyOf(replica, path)];
      if (now !== then) wrong.push(`${path} is another one on ${day.slice(0, 10)}`);
    }
    for (const path of RETRIEVED)
      if (!(await textAt(replica, path)).includes(day.slice(0, 4)))
        wrong.push(`${path} does not name the clock's day, ${day.slice(0, 10)}: the trial tried nothing`);
    await replica.end('SIGTERM');
  }
  return { said: `${pages.length + data.length} addresses in 2038 and in 1970`, wrong };
}

/** What is read: a body without scripts, the nonce of a page, the port of its server and the day of retrieval. */
async function bodyOf(replica: Replica, path: string): Promise<string> {
  return (await textAt(replica, path))
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/localhost:\d+/g, '')
    .replace(/etrieved[ =](?:[\d-]{10}|\w+ \d+, \d+)/g, '');
}

async function textAt({ port }: Replica, path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return Buffer.from(await answer.arrayBuffer()).toString('latin1');
}
