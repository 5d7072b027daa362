import fc from 'fast-check';
import type { Address } from '@/lib/http/api/address';
import { ADDRESSES } from '@/lib/http/api/addresses';
import { anyView } from '@/lib/query/any-view';
import { formatView } from '@/lib/view/format-view';
import { PARAMETERS } from '@/lib/view/view';

/** A request as anybody on the internet may send it. */
export interface AnyRequest {
  /** The folder of the route that it reaches, below `app/api/v1`, and what the folder's brackets are. */
  readonly folder: string;
  readonly params: Readonly<Record<string, string | string[]>>;
  readonly path: string;
  readonly query: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

const nasty = fc.constantFrom(
  '-1',
  '1e9',
  '99999999999999999999',
  '0',
  '1',
  'NaN',
  '\0',
  'a\0b',
  '../../etc/passwd',
  "' OR 1=1 --",
  '~',
  'USA~',
  'USA~~DEU',
  '2020-13',
  '2020-02-30',
  '9999-99-99',
  'toString',
  '__proto__',
  '=1+1',
  '<script>',
  '\u202e',
  '𝟏𝟎',
  '\ud800',
  'a'.repeat(3000),
);
const text = fc.oneof(nasty, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 10 }));

const parametersOf = ({ view, beside }: Address) => [...view, ...beside.map(({ name }) => name)];
const anyName = fc.oneof(
  fc.constantFrom(...PARAMETERS, 'excel', 'width', 'shape', '__proto__', 'constructor', ''),
  fc.string({ maxLength: 10 }),
);

/** As a careless program would send it: names that the address knows, values that nobody does. */
function formed(address: Address | null): fc.Arbitrary<string> {
  const known =
    address && parametersOf(address).length > 0 ? fc.constantFrom(...parametersOf(address)) : anyName;
  return fc
    .array(fc.tuple(fc.oneof(known, anyName), text), { maxLength: 4 })
    .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString());
}

/** As a broken program would send it. */
const broken = fc
  .array(
    fc.constantFrom('%', '%2', '%zz', '%00', '&', '=', '?', 'q', 'limit', '1', '~', '%C3', ';', '+', '#'),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

/** As Muster itself links it, or with what another address would know beside it. */
const asLinked = fc
  .tuple(anyView, fc.constantFrom('', 'limit=3', 'limit=3&offset=9', 'width=600&theme=dark', 'shape=wide'))
  .map(([view, beside]) => [formatView(view), beside].filter((part) => part !== '').join('&'));

const queryOf = (address: Address | null) =>
  fc.oneof(formed(address), broken, asLinked, fc.constantFrom(...(address?.examples ?? []), ''));

const printable = fc
  .string({ maxLength: 40 })
  .map((given) => given.replace(/[^\x21-\x7e]/g, ''))
  .map((given) => given || '*');
const HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'if-none-match',
  'if-modified-since',
  'range',
  'origin',
  'x-forwarded-proto',
  'x-forwarded-host',
  'next-router-state-tree',
  'cookie',
] as const;
const headerValue = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '*/*',
      'text/csv',
      'application/json',
      'gzip, br',
      '"a", W/"b", *',
      'bytes=0-1',
    ),
  },
  { weight: 1, arbitrary: printable },
);
const headers = fc
  .array(fc.tuple(fc.constantFrom(...HEADERS), headerValue), { maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs));
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE') },
);

/** What stands for `{…}` in an address: mostly the example, so that more than the name is tried. */
const partOf = (example: string) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(example) }, { weight: 1, arbitrary: text });

function requestTo(address: Address): fc.Arbitrary<AnyRequest> {
  const parts = fc.tuple(...address.named.map(({ example }) => partOf(example)));
  return fc.record({ parts, query: queryOf(address), method, headers }).map(({ parts: given, ...rest }) => {
    const path = given.reduce((all, part) => all.replace(/\{\w+\}/, () => part), address.path);
    const name = /\[(\w+)\]/.exec(address.folder)?.[1];
    const params = name ? { [name]: path.slice(path.indexOf('/') + 1) } : {};
    return { folder: address.folder, params, path, ...rest };
  });
}

/** Below the API, at an address that there is not. */
const nowhere: fc.Arbitrary<AnyRequest> = fc
  .record({ parts: fc.array(text, { minLength: 1, maxLength: 3 }), query: queryOf(null), method, headers })
  .map(({ parts, ...rest }) => ({
    folder: '[...path]',
    params: { path: parts },
    path: parts.join('/'),
    ...rest,
  }));

export const anyRequest: fc.Arbitrary<AnyRequest> = fc.oneof(...ADDRESSES.map(requestTo), nowhere);
