import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** As the server itself compresses, so that the charts are all that is missing. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const PANELS = /<div [^>]*data-panels/;

/** Hands everything on from another server, but the dashboard without its charts: what the charts cost, by leaving them out. */
export async function withoutCharts(origin: string): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const answer = await fetch(origin + path);
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const sent = path === '/' ? Buffer.from(cut(body.toString('utf8'))) : body;
    const isText = /html|javascript|css/.test(type);
    response.writeHead(answer.status, {
      'Content-Type': type,
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(isText ? brotliCompressSync(sent, BROTLI) : sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** The panels, and the data that would bring them to life. */
function cut(html: string): string {
  const [from, to] = [html.search(PANELS), html.indexOf('</main>')];
  if (from < 0 || to < from) throw new Error('The dashboard has no panels where they were.');
  const page = html.slice(0, from) + html.slice(to);
  return page.replace(/<script[^>]*>self\.__next_f\.push.*?<\/script>/gs, '');
}
