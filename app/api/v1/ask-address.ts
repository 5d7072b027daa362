import { join } from 'node:path';
import type { Address } from '@/lib/http/api/address';
import { describedParameter } from '@/lib/http/api/openapi';
import type { DescribedParameter } from '@/lib/view/choices';

/** For tests: asks the routes of the API by the list of its addresses. */

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** The folder of the routes. */
export const ROUTES = import.meta.dirname;

/** Asks the route that answers an address, as Next would. */
export async function askAddress({ folder }: Address, path: string, query: string): Promise<Response> {
  const { GET } = (await import(/* @vite-ignore */ join(ROUTES, folder, 'route.ts'))) as { GET: Handler };
  const request = new Request(`http://muster.test/api/v1/${path}${query && `?${query}`}`);
  const name = /\[(\w+)\]/.exec(folder)?.[1];
  const params: Record<string, string> = name ? { [name]: path.split('/')[1] ?? '' } : {};
  return GET(request, { params: Promise.resolve(params) });
}

/** Every query that the list of addresses names: none, the examples, and each parameter alone. */
export function queriesOf({ view, beside, examples, required = [] }: Address): string[] {
  const query = ({ name, example }: DescribedParameter) => `${name}=${encodeURIComponent(example)}`;
  const needed = beside.filter(({ name }) => required.includes(name)).map(query);
  const free = beside.filter(({ name }) => !required.includes(name));
  const alone = [...view.map(describedParameter), ...free].map((each) => [...needed, query(each)].join('&'));
  return [needed.join('&'), ...examples, ...alone];
}
