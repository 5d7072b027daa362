import robotsParser from 'robots-parser';
import { type FetchLimits, fetchDocument, USER_AGENT } from './fetch-document';

type MayFetch = (url: string) => Promise<boolean>;

/** Asks each host's robots.txt once. A host without one bars nothing. */
export function robotsOf(limits: FetchLimits): MayFetch {
  const known = new Map<string, Promise<(url: string) => boolean>>();
  return async (url) => {
    const { origin } = new URL(url);
    const rules = known.get(origin) ?? readRules(origin, limits);
    known.set(origin, rules);
    return (await rules)(url);
  };
}

async function readRules(origin: string, limits: FetchLimits): Promise<(url: string) => boolean> {
  const address = `${origin}/robots.txt`;
  const fetched = await fetchDocument(address, limits);
  if (fetched.answer !== 'yes') return () => true;
  const rules = robotsParser(address, Buffer.from(fetched.bytes).toString('utf8'));
  return (url) => rules.isAllowed(url, USER_AGENT) !== false;
}
