import { DAY_MS, dayTime } from '@/lib/model/as-of';

/** The first day that all spreadsheets count alike: Excel takes 1900 for a leap year. */
const FIRST = '1900-03-01';
const DAY_ZERO = dayTime('1899-12-30');

/** Whether text is a day that a spreadsheet can hold as a date. */
export function isExcelDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= FIRST;
}

/** The number by which spreadsheets know a day. */
export function excelDay(day: string): number {
  return (dayTime(day) - DAY_ZERO) / DAY_MS;
}
