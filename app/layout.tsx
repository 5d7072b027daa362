import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Finder } from '@/components/around/finder';
import { LanguageChoice } from '@/components/around/language-choice';
import { PageStyle } from '@/components/around/page-style';
import { serveStyle } from '@/components/around/served-style';
import { THEME_SCRIPT } from '@/components/around/theme';
import { ThemeChoice } from '@/components/around/theme-choice';
import { Told } from '@/components/words/told';
import { WordsProvider } from '@/components/words/words-context';
import { pageStyle } from '@/lib/http/page-styles';
import { siteOrigin } from '@/lib/http/site-origin';
import { spokenJson } from '@/lib/text/catalogues';
import {
  changesUrl,
  chartsUrl,
  feedUrl,
  figuresUrl,
  forcesUrl,
  methodsUrl,
  referenceUrl,
  seriesListUrl,
  sourcesUrl,
} from '@/lib/view/urls';
import { display, text } from './fonts';
import { pageNonce } from './nonce';
import { siteWords } from './site';
import '#globals.css';
import { pageWords } from '@/app/page-words';
import { PageLink } from '@/components/words/page-link';

export async function generateMetadata(): Promise<Metadata> {
  const say = await pageWords();
  const { title, description } = siteWords(say);
  return {
    title: { default: title, template: '%s · Muster' },
    description,
    ...(siteOrigin() ? { metadataBase: new URL(siteOrigin()) } : {}),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#10141a' },
  ],
};

const NAVIGATION = [
  ['charts', chartsUrl()],
  ['figures', figuresUrl()],
  ['sources', sourcesUrl()],
  ['methods', methodsUrl()],
  ['changes', changesUrl()],
  ['api', referenceUrl()],
] as const;

/** Every page is made for its request: the scripts in it carry a nonce that no other request has. */
export default async function Layout({ children }: { children: ReactNode }) {
  const say = await pageWords();
  await connection();
  if (process.env.NODE_ENV === 'production') serveStyle(pageStyle());
  return (
    // The script before the first paint may have set the colours that the reader chose.
    <html lang={say.language} className={`${text.variable} ${display.variable}`} suppressHydrationWarning>
      <head>
        <script nonce={await pageNonce()}>{THEME_SCRIPT}</script>
        <PageStyle />
      </head>
      <body className="mx-auto max-w-[1160px] px-4 sm:px-6">
        <WordsProvider language={say.language} json={spokenJson(say)}>
          <link
            rel="alternate"
            type="application/atom+xml"
            title={say('layout.musterWhatChanged')}
            href={feedUrl()}
          />
          <PageLink
            href="#main"
            className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:bg-ground focus:p-2"
          >
            {say('layout.skipToTheContent')}
          </PageLink>
          <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-hairline py-3 sm:gap-x-6">
            <PageLink href="/" className="mr-auto font-serif text-lg font-semibold no-underline">
              Muster
            </PageLink>
            <nav
              aria-label={say('layout.main')}
              className="order-last flex w-full flex-wrap justify-between gap-x-2 text-sm sm:justify-start sm:gap-x-5 lg:order-none lg:w-auto print:hidden"
            >
              {NAVIGATION.map(([page, href]) => (
                <PageLink
                  key={href}
                  href={href}
                  className="inline-flex min-h-6 items-center no-underline hover:underline"
                >
                  {say(`page.${page}`)}
                </PageLink>
              ))}
            </nav>
            <div className="flex items-center gap-1 print:hidden sm:gap-2">
              <Finder href={figuresUrl()} />
              <LanguageChoice />
              <ThemeChoice />
            </div>
          </header>
          <main id="main" tabIndex={-1} className="py-6 outline-none">
            {children}
          </main>
          <footer className="border-t border-hairline py-6 text-sm text-muted print:hidden">
            <p>{say('layout.musterKeepsWhatEachSource')}</p>
            <p>{say('layout.noCookiesNoTrackersNo')}</p>
            <p>
              <Told
                message="layout.more"
                forces={(inside) => (
                  <PageLink className="underline" href={forcesUrl()}>
                    {inside}
                  </PageLink>
                )}
                series={(inside) => (
                  <PageLink className="underline" href={seriesListUrl()}>
                    {inside}
                  </PageLink>
                )}
                changes={(inside) => (
                  <PageLink className="underline" href={changesUrl()}>
                    {inside}
                  </PageLink>
                )}
                feed={(inside) => (
                  <PageLink className="underline" href={feedUrl()} type="application/atom+xml">
                    {inside}
                  </PageLink>
                )}
              />
            </p>
          </footer>
        </WordsProvider>
      </body>
    </html>
  );
}
