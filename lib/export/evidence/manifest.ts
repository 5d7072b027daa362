import { byteFacts } from '@/lib/export/dataset/byte-facts';
import type { Extract } from '@/lib/export/extract';
import { viewToJson } from '@/lib/export/to-json';
import { DATA_LICENCE } from '@/lib/text/licence';
import type { EvidenceFile } from './evidence-file';

/** How the manifest is listed, which is written last. */
export const MANIFEST = {
  name: 'manifest.json',
  what: 'view, version, and the digest of every file',
} as const;

/** `manifest.json`: of which view and version a pack is, and the digest of every other file in it. */
export function manifestOf(extract: Extract, files: readonly EvidenceFile[]): EvidenceFile {
  const { title, subtitle, caution, address, citation, version, view, figures, hidden } = extract;
  const encoder = new TextEncoder();
  const manifest = {
    title,
    counted: subtitle,
    caution: caution || null,
    address,
    citation,
    licence: DATA_LICENCE,
    version,
    view: viewToJson(view),
    figures: figures.length,
    hidden,
    files: files.map(({ name, what, content }) => {
      const { size, sha256 } = byteFacts(typeof content === 'string' ? encoder.encode(content) : content);
      return { name, what, bytes: size, sha256 };
    }),
  };
  return {
    ...MANIFEST,
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}
