import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TYPES, toAnswer } from './answer';
import { endpoint } from './endpoint';

const WHOLE = 'Kararlı Destek, 11.000 asker\r\n'.repeat(20_000);
const ask = (GET: ReturnType<typeof endpoint>['GET']) =>
  GET(new Request('http://muster.test/api/v1/figures.csv'), { params: Promise.resolve({}) });
const made = (name: string, make: () => string) =>
  endpoint(() => ({ name, understood: [], make: () => toAnswer(make(), TYPES.csv) }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Sends an answer over HTTP, and ends the connection after so many bytes of its body. */
async function sendUpTo(bytes: number, response: Response): Promise<string> {
  const body = Buffer.from(await response.arrayBuffer());
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (bytes >= body.length) outgoing.end(body);
    else outgoing.write(body.subarray(0, bytes), () => outgoing.destroy());
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('an answer that breaks', () => {
  it('on its way is a failure for its reader, never a shorter file', async () => {
    const { GET } = made('whole', () => WHOLE);
    for (const bytes of [0, 1, 1000, Buffer.byteLength(WHOLE) - 1]) {
      const url = await sendUpTo(bytes, await ask(GET));
      await expect(
        fetch(url).then((response) => response.text()),
        String(bytes),
      ).rejects.toThrow();
    }
    const url = await sendUpTo(Number.POSITIVE_INFINITY, await ask(GET));
    expect(await (await fetch(url)).text()).toBe(WHOLE);
  });

  it('tells beforehand how many bytes it has, letters of several bytes included', async () => {
    const response = await ask(made('counted', () => WHOLE).GET);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(WHOLE)));
  });

  it('while it is made is a problem, with nothing of the answer before it, and is not kept', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const { GET } = made('breaking', () => {
      if (broken) throw new Error('A row in the middle.');
      return WHOLE;
    });
    const response = await ask(GET);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe(TYPES.problem);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.json()).detail).not.toContain('row');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    broken = false;
    expect(await (await ask(GET)).text()).toBe(WHOLE);
  });
});
