import type { Problem } from '@/lib/model/problem';
import { digestVersion } from './digest';
import type { Tables } from './tables';

/** Recomputes the digest of every version, so that nobody can change the past unnoticed. */
export function checkVersions(tables: Tables): Problem[] {
  return tables.versions.rows.flatMap(({ file, line, row }) => {
    const sha256 = digestVersion(tables, row.date);
    if (sha256 === row.sha256) return [];
    return [
      {
        code: 'digest-mismatch',
        file,
        line,
        column: 'sha256',
        message: `The tables as recorded in ${row.date} have the digest ${sha256}.`,
        hint: 'A row of that version was changed, added, deleted or re-dated. Put it back: wrong rows are withdrawn in a new version, never edited.',
      },
    ];
  });
}
