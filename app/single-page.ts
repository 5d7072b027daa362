import type { Metadata } from 'next';
import type { MessageKey } from '@/lib/text/words';
import { pageMetadata } from './link-preview';
import { pageWords } from './page-words';

interface SinglePage {
  readonly title: MessageKey;
  readonly description: MessageKey;
  /** The one address under which it is found, whatever view of it is open. */
  readonly url: string;
}

/** What a page says of itself of which there is one, and not one for each record. */
export async function singlePage({ title, description, url }: SinglePage): Promise<Metadata> {
  const say = await pageWords();
  return pageMetadata(say, { title: say(title), description: say(description), url, canonical: url });
}
