import { headers } from 'next/headers';

/** The nonce of this request's policy, which `proxy.ts` hands on: for the scripts that we write into pages ourselves. */
export async function pageNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
