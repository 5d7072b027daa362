import type { ArchiveFile } from '@/lib/export/to-zip';
import { byteFacts } from './byte-facts';

/** The name of the file that has the digests of all others. */
export const CHECKSUMS = 'SHA256SUMS';

/** The digests of files as `sha256sum --check` reads them. */
export function checksumsOf(files: readonly ArchiveFile[]): ArchiveFile {
  const encoder = new TextEncoder();
  const lines = files.map(({ name, content }) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return `${byteFacts(bytes).sha256}  ${name}\n`;
  });
  return { name: CHECKSUMS, content: lines.join('') };
}
