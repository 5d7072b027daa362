import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { AsOf } from '@/lib/model/as-of';
import type { BreakKind } from '@/lib/model/lists';
import { asOfText, spanText } from '@/lib/text/as-of-text';
import type { Words } from '@/lib/text/words';

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
  const say = useWords();
  return (
    <section aria-labelledby="not-known" className="text-sm">
      <h2 id="not-known" className="font-serif text-lg font-semibold">
        {say('trust.whatIsNotKnown')}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {unreported.map(({ kind, from, to, words, series, source }) => (
          <li key={`${series} ${from.edtf}`}>
            {series && `${series}${say('list.colon')} `}
            {say(`breakIn.${kind}`)}, {spanText(from, to, say)}
            {say('list.colon')} {words} (
            <PageLink className="underline decoration-hairline hover:decoration-ink" href={source.href}>
              {source.name}
            </PageLink>
            ).
          </li>
        ))}
        {silences.map(({ name, after, until, days }) => (
          <li key={`${name} ${after.edtf}`}>
            {name && `${name}${say('list.colon')} `}
            {say('trust.silence', {
              after: asOfText(after, say),
              until: asOfText(until, say),
              years: yearsText(days, say),
            })}
          </li>
        ))}
        {hedged > 0 && <li>{say('trust.hedged', { hedged, count })}</li>}
        {estimates > 0 && <li>{say('trust.estimates', { count: estimates })}</li>}
        {undated > 0 && <li>{say('trust.undated', { count: undated })}</li>}
        {unreported.length + silences.length + hedged + estimates + undated === 0 && (
          <li>{say('trust.allItsFiguresAreExact')}</li>
        )}
      </ul>
    </section>
  );
}

/** "2 years": whole ones, since the statements around are often of a month or a year themselves. */
function yearsText(days: number, say: Words): string {
  return say('trust.years', { count: days < 730 ? 1 : Math.floor(days / 365.25) });
}
