import type { Metadata } from 'next';
import { LedgerDesk } from '@/components/ledger/ledger-desk';
import { askedLedger } from '@/lib/http/asked-ledger';
import { vocabularyOf } from '@/lib/query/vocabulary';
import { numberText } from '@/lib/text/number-text';
import { readListView } from '@/lib/view/read-list-view';
import { figuresUrl } from '@/lib/view/urls';
import { pageMetadata } from '../link-preview';
import { pageStory } from '../page-story';
import { askedQuery, type Query } from '../read-view';
import { firstList } from './first-list';

interface Props {
  readonly searchParams: Query;
}

async function read({ searchParams }: Props) {
  const query = await askedQuery(searchParams);
  const ledger = askedLedger(query);
  const { problems, ...asked } = readListView(query, vocabularyOf(ledger));
  return { ledger, asked, problems };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked } = await read(props);
  return pageMetadata({
    title: 'Figures',
    description:
      'Every NATO and US troop figure in Muster, each with its source: search them, narrow them by series, force, place, status, kind of source and year, and download what is left.',
    url: figuresUrl(asked.view, asked.choices),
    canonical: figuresUrl(),
  });
}

/** The whole ledger as a list. */
export default async function Figures(props: Props) {
  const { ledger, asked, problems } = await read(props);
  const days = [...ledger.sources.values()].flatMap(({ published }) => published?.latest ?? []).sort();
  const story = pageStory({
    ledger,
    view: asked.view,
    problems,
    urlAt: (each) => figuresUrl(each, asked.choices),
    known: { first: days[0] ?? null, figures: null },
  });
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Figures</h1>
      <p className="mb-4 text-muted">
        Everything that {numberText(ledger.sources.size)} documents say, a row each: what is counted, the
        number as it is hedged, and who says so.
      </p>
      <LedgerDesk json={JSON.stringify(firstList(ledger, asked))} story={story} />
    </>
  );
}
