import type { Ledger } from '@/lib/ledger/ledger';
import { DAY_MS, drawnTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import { drawnAt } from '@/lib/model/quantity';
import { standing } from './standing';
import type { Warning } from './warnings';

/** A slip of the pen moves a digit, which makes ten times or a tenth; troops double, but rarely come and go fivefold. */
const FAR = 5;
const YEAR = 366 * DAY_MS;

/** Levels five times as high as both neighbours in time, or a fifth of both, within a year on each side. */
export function farFromNeighbours(ledger: Ledger): Warning[] {
  return [...lines(ledger).values()].flatMap((line) =>
    line.flatMap((figure, index) => {
      const [before, after] = [line[index - 1], line[index + 1]];
      if (!before || !after || !isNear(before, figure) || !isNear(figure, after)) return [];
      const ratios = [before, after].map((other) => drawnAt(figure.quantity) / drawnAt(other.quantity));
      const isFar = ratios.every((ratio) => ratio >= FAR) || ratios.every((ratio) => ratio <= 1 / FAR);
      return isFar ? [warning(figure, before, after)] : [];
    }),
  );
}

/** Levels of one series, force and place in the order of time. Zeros are levels of their own kind: troops left. */
function lines(ledger: Ledger): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of standing(ledger)) {
    if (figure.status !== 'actual' || drawnAt(figure.quantity) < 100) continue;
    const key = [figure.series, figure.force, figure.place].join(' ');
    const line = found.get(key);
    if (line) line.push(figure);
    else found.set(key, [figure]);
  }
  for (const line of found.values()) line.sort((a, b) => drawnTime(a.asOf) - drawnTime(b.asOf));
  return found;
}

function isNear(one: Figure, other: Figure): boolean {
  return drawnTime(other.asOf) - drawnTime(one.asOf) <= YEAR;
}

function warning(figure: Figure, before: Figure, after: Figure): Warning {
  const said = ({ quantity, asOf }: Figure) => `${drawnAt(quantity)} (${asOf.edtf})`;
  return {
    code: 'far-from-neighbours',
    at: figure.id,
    message: `${said(figure)} stands between ${said(before)} and ${said(after)}.`,
    hint: 'Look into the document once more: a digit too many, or another thing counted?',
  };
}
