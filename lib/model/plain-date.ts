/** First and last day of `2009`, `2009-12` or `2009-12-01`, or null for anything else. Pure and small: the browser uses it too. */
export function daysOf(date: string): { earliest: string; latest: string } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  if (Number(month) < 1 || Number(month) > 12) return null;
  const lastDay = String(last.getUTCDate()).padStart(2, '0');
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay}` };
  return day >= '01' && day <= lastDay ? { earliest: date, latest: date } : null;
}
