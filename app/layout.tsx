import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Finder } from '@/components/around/finder';
import { THEME_SCRIPT } from '@/components/around/theme';
import { ThemeChoice } from '@/components/around/theme-choice';
import { siteOrigin } from '@/lib/http/site-origin';
import {
  changesUrl,
  feedUrl,
  figuresUrl,
  forcesUrl,
  methodsUrl,
  referenceUrl,
  seriesListUrl,
} from '@/lib/view/urls';
import { display, text } from './fonts';
import { pageNonce } from './nonce';
import { SITE } from './site';
import './globals.css';

export const metadata: Metadata = {
  title: {
    default: SITE.title,
    template: '%s · Muster',
  },
  description: SITE.description,
  ...(siteOrigin() ? { metadataBase: new URL(siteOrigin()) } : {}),
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#10141a' },
  ],
};

const NAVIGATION = [
  { href: '/charts', label: 'Charts' },
  { href: figuresUrl(), label: 'Figures' },
  { href: '/sources', label: 'Sources' },
  { href: methodsUrl(), label: 'Methods' },
  { href: changesUrl(), label: 'Changes' },
  { href: referenceUrl(), label: 'API' },
];

/** Every page is made for its request: the scripts in it carry a nonce that no other request has. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return (
    // The script before the first paint may have set the colours that the reader chose.
    <html lang="en" className={`${text.variable} ${display.variable}`} suppressHydrationWarning>
      <head>
        <script nonce={await pageNonce()}>{THEME_SCRIPT}</script>
      </head>
      <body className="mx-auto max-w-[1160px] px-4 sm:px-6">
        <link rel="alternate" type="application/atom+xml" title="Muster: what changed" href={feedUrl()} />
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:bg-ground focus:p-2"
        >
          Skip to the content
        </a>
        <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-hairline py-3">
          <a href="/" className="mr-auto font-serif text-lg font-semibold no-underline">
            Muster
          </a>
          <nav
            aria-label="Main"
            className="order-last flex w-full flex-wrap justify-between gap-x-2 text-sm sm:justify-start sm:gap-x-5 md:order-none md:w-auto print:hidden"
          >
            {NAVIGATION.map(({ href, label }) => (
              <a
                key={href}
                href={href}
                className="inline-flex min-h-6 items-center no-underline hover:underline"
              >
                {label}
              </a>
            ))}
          </nav>
          <div className="flex items-center gap-2 print:hidden">
            <Finder href={figuresUrl()} />
            <ThemeChoice />
          </div>
        </header>
        <main id="main" tabIndex={-1} className="py-6 outline-none">
          {children}
        </main>
        <footer className="border-t border-hairline py-6 text-sm text-muted print:hidden">
          <p>
            Muster keeps what each source said. Code under MIT, data under CC BY 4.0; the facts themselves are
            free.
          </p>
          <p>
            No cookies, no trackers, no request to any other site. Where you choose colours or switch keys
            off, your browser keeps that choice, and tells nobody.
          </p>
          <p>
            More:{' '}
            <a className="underline" href={forcesUrl()}>
              forces
            </a>
            ,{' '}
            <a className="underline" href={seriesListUrl()}>
              series
            </a>
            . What changes is told on{' '}
            <a className="underline" href={changesUrl()}>
              Changes
            </a>{' '}
            and in a{' '}
            <a className="underline" href={feedUrl()} type="application/atom+xml">
              feed
            </a>
            .
          </p>
        </footer>
      </body>
    </html>
  );
}
