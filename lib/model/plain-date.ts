/** First and last day of `2009`, `2009-12` or `2009-12-01`, or null for anything else. Pure and small: the browser uses it too. */
export function daysOf(date: string): { earliest: string; latest: string } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (month < '01' || month > '12') return null;
  const lastDay = String(lengthOf(Number(year), Number(month)));
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay}` };
  return day >= '01' && day <= lastDay ? { earliest: date, latest: date } : null;
}

/** Days of a month. `Date` takes a year below 100 for one of the 1900s; the calendar repeats every 400 years. */
function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
