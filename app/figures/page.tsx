import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { LedgerDesk } from '@/components/ledger/ledger-desk';
import { ledgerInWords } from '@/lib/export/ledger-in-words';
import { askedLedger } from '@/lib/http/asked-ledger';
import { vocabularyOf } from '@/lib/query/vocabulary';
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
  const say = await pageWords();
  const query = await askedQuery(searchParams);
  const ledger = ledgerInWords(askedLedger(query), say);
  const { problems, ...asked } = readListView(query, vocabularyOf(ledger));
  return { ledger, asked, problems };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked } = await read(props);
  const say = await pageWords();
  return pageMetadata(say, {
    title: say('page.figures'),
    description: say('figuresPage.description'),
    url: figuresUrl(asked.view, asked.choices),
    canonical: figuresUrl(),
  });
}

/** The whole ledger as a list. */
export default async function Figures(props: Props) {
  const say = await pageWords();
  const { ledger, asked, problems } = await read(props);
  const days = [...ledger.sources.values()].flatMap(({ published }) => published?.latest ?? []).sort();
  const story = pageStory(
    {
      ledger,
      view: asked.view,
      problems,
      urlAt: (each) => figuresUrl(each, asked.choices),
      known: { first: days[0] ?? null, figures: null },
    },
    say,
  );
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('common.figures')}</h1>
      <p className="mb-4 text-muted">{say('figuresPage.intro', { count: ledger.sources.size })}</p>
      <LedgerDesk json={JSON.stringify(firstList(ledger, asked))} story={story} />
    </>
  );
}
