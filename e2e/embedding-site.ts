import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site on this machine: of another name and another port, so that a browser keeps it apart from Muster. */
export interface EmbeddingSite {
  readonly origin: string;
  /** Serves a page with this body and gives its address. */
  readonly page: (body: string) => string;
  readonly stop: () => Promise<void>;
}

export async function startEmbeddingSite(): Promise<EmbeddingSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Another site</title>${body ?? ''}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (body) => {
      const path = `/page-${pages.size}`;
      pages.set(path, body);
      return origin + path;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
