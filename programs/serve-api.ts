import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { askAddress } from '@/app/api/v1/ask-address';
import { ADDRESSES } from '@/lib/http/api/addresses';

/** The API on a port of its own, without a build: the routes answer as Next would ask them. */
export interface ServedApi {
  readonly origin: string;
  readonly stop: () => void;
}

export async function serveApi(): Promise<ServedApi> {
  const server = createServer(async ({ url = '' }, response) => {
    const [path = '', query = ''] = url.replace('/api/v1/', '').split('?');
    const address = ADDRESSES.find((each) => patternOf(each.path).test(path));
    if (!address) {
      response.writeHead(404).end();
      return;
    }
    const answer = await askAddress(address, path, query);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body) Readable.from(answer.body).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/.]+')}$`);
}
