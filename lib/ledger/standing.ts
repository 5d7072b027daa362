import type { CheckedRow } from './check-rows';
import type { ClockCells } from './rows';

/** Whether a row stands in the version that comes next: neither withdrawn nor waiting to be. */
export function stands({ withdrawn, withdrawn_why }: ClockCells): boolean {
  return withdrawn === null && withdrawn_why === '';
}

/** The rows that stand in the version that comes next. What was true for the past was checked then. */
export function standing<Row extends ClockCells>(rows: readonly CheckedRow<Row>[]): CheckedRow<Row>[] {
  return rows.filter(({ row }) => stands(row));
}
