import { byHost } from './by-host';
import { checkDocument, type DocumentCheck, type DocumentTask } from './document-check';
import { type Fetched, type FetchLimits, fetchDocument } from './fetch-document';
import { robotsOf } from './robots';

export interface VerifyManner extends FetchLimits {
  /** How long a host rests between two requests. */
  readonly pauseMs: number;
  /** How many hosts are asked at once. */
  readonly hosts: number;
  readonly onCheck: (check: DocumentCheck) => void;
}

/** Looks into documents on the web: one at a time per host, as far as its robots.txt allows. */
export async function verifyDocuments(tasks: readonly DocumentTask[], manner: VerifyManner): Promise<void> {
  const isAllowed = robotsOf(manner);
  const fetchAllowed = async (address: string): Promise<Fetched> =>
    (await isAllowed(address)) ? fetchDocument(address, manner) : { answer: 'barred', why: 'robots.txt' };
  await byHost(tasks, {
    hostOf: ({ address }) => new URL(address).host,
    hosts: manner.hosts,
    run: async (task) => {
      manner.onCheck(await checkDocument(task, await fetchAllowed(task.address)));
      await new Promise((resolve) => setTimeout(resolve, manner.pauseMs));
    },
  });
}
