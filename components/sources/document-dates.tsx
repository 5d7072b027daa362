import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import type { Break, Force, LedgerEvent, Series } from '@/lib/model/ledger-records';
import { dayText, spanText } from '@/lib/text/as-of-text';

interface Props {
  readonly events: readonly LedgerEvent[];
  readonly breaks: readonly { readonly break: Break; readonly series: Series | undefined }[];
  readonly accessions: readonly Force[];
}

/** What a document dates beside its figures: events, breaks of the count, accessions. */
export function DocumentDates({ events, breaks, accessions }: Props) {
  const say = useWords();
  return (
    <ul className="text-sm" data-dates-of-document>
      {events.map(({ id, date, endDate, label, note }) => (
        <Line key={id} when={spanText(date, endDate, say)} words={label} note={note} />
      ))}
      {accessions.map(({ code, name, memberSince }) => (
        <Line
          key={code}
          when={memberSince ? dayText(memberSince, say) : ''}
          words={say('sources.joins', { name })}
          note=""
        />
      ))}
      {breaks.map(({ break: each, series }) => (
        <Line
          key={`${each.series} ${each.from.edtf} ${each.kind}`}
          when={spanText(each.from, each.to, say)}
          words={`${say(`break.${each.kind}`)}${say('list.colon')} ${each.words}`}
          note={series?.title ?? each.series}
        />
      ))}
    </ul>
  );
}

function Line({ when, words, note }: { when: string; words: string; note: string }) {
  const say = useWords();
  return (
    <li className="border-t border-hairline py-1.5">
      <span className="text-muted">
        {when}
        {say('list.colon')}{' '}
      </span>
      {words}
      {note && (
        <span className="block text-xs text-muted">
          <InEnglish>{note}</InEnglish>
        </span>
      )}
    </li>
  );
}
