import type { ViewProblem } from '@/lib/view/parse-view';
import { LONGEST_ADDRESS } from './api/limits';
import { Refusal, refuseQuery } from './refusal';

const SHOWN = 80;

/** Refuses what no address can answer, before anything is read: an address too long, a query that cannot be decoded. */
export function checkAddress(request: Request): void {
  if (request.url.length > LONGEST_ADDRESS) {
    throw new Refusal(
      414,
      `The address has ${request.url.length} characters; at most ${LONGEST_ADDRESS} are read.`,
      [{ parameter: 'address', value: request.url.slice(0, SHOWN), message: 'It is too long.', allowed: [] }],
    );
  }
  const [, query = ''] = request.url.split(/\?(.*)/s);
  const broken = query.split('&').filter((pair) => !canDecode(pair));
  if (broken.length > 0) throw refuseQuery(broken.map(brokenPair));
}

function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false; // the caller names it
  }
}

function brokenPair(pair: string): ViewProblem {
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const message =
    'Its percent-encoding is broken: % is followed by two hexadecimal digits, and the bytes are UTF-8.';
  return { parameter: name.slice(0, SHOWN), value: value.slice(0, SHOWN), message, allowed: ['%25 for %'] };
}

/** Refuses an answer of a type that the reader says it cannot take. */
export function checkAccept(request: Request, type: string): void {
  const accept = request.headers.get('accept');
  const [media = ''] = type.split(';');
  if (accept === null || accept.trim() === '' || accept.split(',').some((range) => takes(range, media)))
    return;
  const message = `This address answers ${media}; the request accepts other types only.`;
  throw new Refusal(406, message, [
    { parameter: 'Accept', value: accept.slice(0, SHOWN), message, allowed: [media, '*/*'] },
  ]);
}

/** Whether one range of an `Accept` header covers a media type. Who takes JSON takes what is written in JSON. */
function takes(range: string, media: string): boolean {
  const [given = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false;
  const [kind = ''] = media.split('/');
  if (given === '*/*' || given === `${kind}/*` || given === media) return true;
  return given === 'application/json' && media.endsWith('+json');
}
