import { createHash } from 'node:crypto';

/** By what a copy of a file can be checked. */
export function byteFacts(bytes: Uint8Array): { readonly size: number; readonly sha256: string } {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
