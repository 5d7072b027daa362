import type { Problem } from '@/lib/model/problem';
import { comparePast } from './compare-past';
import type { DatedRow } from './dated-rows';
import { versionDigest } from './digest';
import { manifestFile, manifestLines, manifestText, readManifest } from './manifest';
import type { DataFiles, Tables } from './tables';

/**
 * Recomputes the digest of every version and compares every row of the past with the manifest of its version, so that
 * nobody can change the past unnoticed.
 */
export function checkVersions(files: DataFiles, tables: Tables, rows: readonly DatedRow[]): Problem[] {
  const versions = [...tables.versions.rows].sort((a, b) => (a.row.date < b.row.date ? -1 : 1));
  return [
    ...strayManifests(
      files,
      versions.map(({ row }) => row.date),
    ),
    ...versions.flatMap(({ file, line, row }, index) => {
      const { date, note, sha256 } = row;
      const name = manifestFile(date);
      const whole = (code: string, message: string, hint: string): Problem[] => [
        { code, file: name, line: null, column: null, message, hint },
      ];
      const text = files.get(name)?.toString('utf8');
      if (text === undefined) return whole('missing-file', 'The file is missing.', PUT_BACK);
      // Nearly always the past stands: what a release would write today is what it wrote, and nothing is compared.
      const stands = manifestText(manifestLines(rows, date)) === text;
      const manifest = stands ? [] : readManifest(text);
      if (!manifest) return whole('manifest-form', 'It is no manifest as a release writes it.', PUT_BACK);
      const differences = stands ? [] : comparePast(rows, date, name, manifest);
      const digest = versionDigest(versions[index - 1]?.row.sha256 ?? '', date, note, text);
      if (digest === sha256) return differences;
      return [
        ...differences,
        {
          code: 'digest-mismatch',
          file,
          line,
          column: 'sha256',
          message: `With its note, its manifest and the version before it, ${date} has the digest ${digest}.`,
          hint: `Its note, its row or data/${name} was changed. Put back what was published.`,
        },
      ];
    }),
  ];
}

/** Manifests of no version: a release writes its manifest first and versions.csv last. */
function strayManifests(files: DataFiles, dates: readonly string[]): Problem[] {
  const known = new Set(dates.map(manifestFile));
  return [...files.keys()]
    .filter((name) => name.startsWith('versions/') && !known.has(name))
    .map((file) => ({
      code: 'unknown-file',
      file,
      line: null,
      column: null,
      message: 'No version of this date stands in versions.csv.',
      hint: 'A release was interrupted: run it again with the same date, or delete the file.',
    }));
}

const PUT_BACK = 'Put back the file that was published with the version.';
