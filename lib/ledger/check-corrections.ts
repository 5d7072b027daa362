import type { CorrectionStatus } from '@/lib/model/lists';
import type { Problem } from '@/lib/model/problem';
import type { CheckedRow } from './check-rows';
import { columnOf } from './read-table';
import type { CorrectionRow } from './rows';
import type { Tables } from './tables';

type Step = CheckedRow<CorrectionRow>;
type Finding = Pick<Problem, 'code' | 'column' | 'message' | 'hint'>;

/** What may come before a status; null: nothing. */
const BEFORE: Readonly<Record<CorrectionStatus, CorrectionStatus | null>> = {
  reported: null,
  confirmed: 'reported',
  rejected: 'reported',
  released: 'confirmed',
};

/** Every step of a report names what there is, and follows the step that it must follow. */
export function checkCorrections({ corrections, figures, versions }: Tables): Problem[] {
  // From the raw lines: a figure with one bad cell is reported once, not here again.
  const named = new Set<string>(corrections.rows.map(({ row }) => row.figure));
  const figureIds = new Set(
    figures.raw.flatMap((table) => columnOf(table, 'id').filter((id) => named.has(id))),
  );
  const areThere = figures.raw.some(({ lines }) => lines.length > 0);
  const dates = new Set(versions.raw.flatMap((table) => columnOf(table, 'date')));
  const last = new Map<string, CorrectionRow>();
  return corrections.rows.flatMap((step: Step): Problem[] => {
    const { file, line, row } = step;
    const thread = `${row.report} ${row.figure}`;
    const found = [
      ...namedProblems(row, areThere ? figureIds : null, dates),
      ...versionProblems(row),
      ...orderProblems(row, last.get(thread) ?? null),
    ];
    last.set(thread, row);
    return found.map((finding) => ({ file, line, ...finding }));
  });
}

/** The ids are null where no figure could be read at all, which is told elsewhere. */
function namedProblems(
  { figure, version }: CorrectionRow,
  figureIds: ReadonlySet<string> | null,
  dates: ReadonlySet<string>,
): Finding[] {
  const found: Finding[] = [];
  const code = 'unknown-reference';
  if (figureIds !== null && !figureIds.has(figure)) {
    const hint =
      'Name the id of a figure, withdrawn ones too: it stands at the end of the address of its page.';
    found.push({ code, column: 'figure', message: `There is no figure "${figure}".`, hint });
  }
  if (version !== null && dates.size > 0 && !dates.has(version)) {
    const hint = 'Name a date of versions.csv; make the version first, with npm run data -- release.';
    found.push({ code, column: 'version', message: `There is no version "${version}".`, hint });
  }
  return found;
}

function versionProblems({ status, version, day }: CorrectionRow): Finding[] {
  const found = (message: string, hint: string): Finding[] => [
    { code: 'correction-version', column: 'version', message, hint },
  ];
  if (status === 'released' && version === null)
    return found('What is released stands in a version.', 'Name the version in which the right one stands.');
  if (status !== 'released' && version !== null)
    return found(`What is ${status} stands in no version yet.`, 'Leave it empty until it is released.');
  if (version !== null && day < version)
    return found(
      `It cannot be released on ${day} in a version of ${version}.`,
      'The day is not before the version.',
    );
  return [];
}

function orderProblems(
  { report, figure, status, day }: CorrectionRow,
  last: CorrectionRow | null,
): Finding[] {
  const before = BEFORE[status];
  if ((last?.status ?? null) !== before) {
    const is = last ? `"${last.status}" stands before it` : 'nothing stands before it';
    const hint =
      'A report of a figure is reported, then confirmed or rejected; what is confirmed is released.';
    const message = `${report} on ${figure} cannot be ${status}: ${is}.`;
    return [{ code: 'correction-order', column: 'status', message, hint }];
  }
  if (last && day < last.day) {
    const message = `${day} is before ${last.day}, the day of the step before it.`;
    const hint = 'Steps stand in the order of their days.';
    return [{ code: 'correction-order', column: 'day', message, hint }];
  }
  return [];
}
