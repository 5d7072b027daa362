import type { AsOf } from '@/lib/model/as-of';
import type { BreakKind } from '@/lib/model/lists';
import { asOfText, spanText } from '@/lib/text/as-of-text';
import { countText, numberText } from '@/lib/text/number-text';
import { BREAK_TEXT } from '@/lib/text/words';

interface Props {
  readonly count: number;
  readonly unreported: readonly {
    readonly kind: BreakKind;
    readonly from: AsOf;
    readonly to: AsOf | null;
    readonly words: string;
    /** Of which series, where the chart has several. */
    readonly series: string;
    readonly source: { readonly name: string; readonly href: string };
  }[];
  readonly silences: readonly {
    readonly name: string;
    readonly after: AsOf;
    readonly until: AsOf;
    readonly days: number;
  }[];
  readonly hedged: number;
  readonly estimates: number;
  readonly undated: number;
}

/** What the figures of a chart leave open, from the figures themselves. */
export function NotKnown({ count, unreported, silences, hedged, estimates, undated }: Props) {
  return (
    <section aria-labelledby="not-known" className="text-sm">
      <h2 id="not-known" className="font-serif text-lg font-semibold">
        What is not known
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {unreported.map(({ kind, from, to, words, series, source }) => (
          <li key={`${series} ${from.edtf}`}>
            {series && `${series}: `}
            {BREAK_TEXT[kind].toLowerCase()}, {spanText(from, to)}: {words} (
            <a className="underline decoration-hairline hover:decoration-ink" href={source.href}>
              {source.name}
            </a>
            ).
          </li>
        ))}
        {silences.map(({ name, after, until, days }) => (
          <li key={`${name} ${after.edtf}`}>
            {name && `${name}: `}no document states a level between {asOfText(after)} and {asOfText(until)},{' '}
            {yearsText(days)} apart.
          </li>
        ))}
        {hedged > 0 && (
          <li>
            How sharp: {numberText(hedged)} of {countText(count, 'figure')} are hedged by their source
            (“about”, “over” and the like) or a range.
          </li>
        )}
        {estimates > 0 && (
          <li>
            {countText(estimates, 'figure is an estimate', 'figures are estimates')} that no office confirmed.
          </li>
        )}
        {undated > 0 && (
          <li>
            From when {countText(undated, 'figure')} could be known:{' '}
            {undated === 1 ? 'its document has' : 'their documents have'} no date.
          </li>
        )}
        {unreported.length + silences.length + hedged + estimates + undated === 0 && (
          <li>
            All its figures are exact, dated and stated as facts; what no document states, nobody can see
            here.
          </li>
        )}
      </ul>
    </section>
  );
}

/** "2 years": whole ones, since the statements around are often of a month or a year themselves. */
function yearsText(days: number): string {
  return days < 730 ? 'more than a year' : `more than ${numberText(Math.floor(days / 365.25))} years`;
}
