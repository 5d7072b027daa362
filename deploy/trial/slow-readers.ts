import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './readers';
import type { Replica } from './replica';
import type { Finding, Site } from './trials';

const SLOW = 60;
/** An address of its own each, so that each answer comes from a replica, and is larger than what a connection holds. */
const pathOf = (reader: number) => `/api/v1/figures.csv?limit=${4000 + reader}`;
/** A replica that held their answers would end after nine seconds only. */
const ENDS_WITHIN_MS = 5000;

/** Readers who ask and never take their answers: nginx holds them, the others are answered, and a replica ends as if they were not there. */
export async function slowReaders({ front, replicas }: Site): Promise<Finding> {
  const sockets = await Promise.all(
    Array.from({ length: SLOW }, (_, reader) => askAndWait(front.port, reader)),
  );
  const wrong: string[] = [];
  try {
    // Until nginx has fetched what nobody takes.
    for (const reader of [0, SLOW / 2, SLOW - 1]) {
      const { status } = await ask(front.origin + pathOf(reader));
      if (status !== 200) wrong.push(`another reader got ${status}`);
    }
    for (const replica of replicas) await quiet(replica);
    const [first] = replicas;
    const asked = Date.now();
    await first.end('SIGTERM');
    const took = Date.now() - asked;
    await first.start();
    if (took > ENDS_WITHIN_MS) wrong.push(`the replica took ${took} ms to end`);
    return { said: `${SLOW} who take nothing; a replica ended in ${took} ms`, wrong };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

/** Waits until a replica has made what it was asked for: then it answers at once. */
async function quiet({ port }: Replica): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const asked = Date.now();
    await ask(`http://127.0.0.1:${port}/api/v1/health`);
    await pause(200);
    if (Date.now() - asked < 400) return;
  }
}

async function askAndWait(port: number, reader: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined); // nginx may give up on them, as it should
  await once(socket, 'connect');
  socket.pause();
  socket.write(`GET ${pathOf(reader)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  return socket;
}
