import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import type { Figure } from '@/lib/model/figure';
import { type Changes, type VersionChanges, versionChanges } from '@/lib/query/changes';
import type { RowChange } from '@/lib/query/row-changes';
import { changesUrl, diffUrl, figuresApiUrl, homeUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { figureToJson, sourcesToJson } from './to-json';
import { countsOf } from './told-changes';

/** What was corrected, old beside new, and what was withdrawn: figures whole, each with its reason. */
function wrongFigures({ corrected, withdrawn }: Changes) {
  return {
    corrected: corrected.map(({ old, right, why }) => ({
      why,
      old: figureToJson(old),
      new: figureToJson(right),
    })),
    withdrawn: withdrawn.map(({ figure, why }) => ({ why, figure: figureToJson(figure) })),
  };
}

function rowToJson({ why, ...row }: RowChange) {
  return { ...row, why: why || null };
}

/** The figures of corrections and withdrawals, and of additions where these are given whole. */
function namedFigures({ corrected, withdrawn }: Changes, added: readonly Figure[] = []): Figure[] {
  return [
    ...added,
    ...corrected.flatMap(({ old, right }) => [old, right]),
    ...withdrawn.map(({ figure }) => figure),
  ];
}

/** The difference between two versions: every figure whole. `to` is the ledger of the later one. */
export function differenceToJson(from: string, to: Ledger, changes: Changes) {
  return {
    version: to.newest.date,
    from,
    to: to.newest.date,
    count: countsOf(changes),
    added: changes.added.map(figureToJson),
    ...wrongFigures(changes),
    rows: changes.rows.map(rowToJson),
    sources: sourcesToJson(to, namedFigures(changes, changes.added)),
  };
}

/** Every version of a ledger, newest first, with what came and went; what was added is named by its ids. */
export function versionsToJson(ledger: Ledger) {
  return versionChanges(ledger).map((each, index, all) => {
    const { version, figures, sources, changes } = each;
    const before: VersionChanges | undefined = all[index + 1];
    const pinned = { ...DEFAULT_VIEW, v: version.date };
    return {
      ...version,
      figures,
      sources,
      count: countsOf(changes),
      added: changes.added.map(({ id }) => id),
      ...wrongFigures(changes),
      // All rows of the first version are new: they are the tables, which have their addresses.
      rows: before ? changes.rows.map(rowToJson) : [],
      named_sources: sourcesToJson(ledgerAt(ledger, version.date), namedFigures(changes)),
      page: changesUrl(pinned),
      dashboard: homeUrl(pinned),
      figures_csv: figuresApiUrl('csv', pinned),
      difference: before ? diffUrl({ from: before.version.date, to: version.date }) : null,
    };
  });
}
