/** What `public/` has. */
const PUBLIC = ['/schema/:path*', '/embed.js', '/embed/:file.js', '/:file.png', '/:file.svg'];

/** What Next and `public/` have as files: pages, embeds and the API say for themselves what a browser may do with them. */
const FILES = ['/_next/:path*', ...PUBLIC];

/** What does not pass `proxy.ts`, which promises TLS for pages. */
const BESIDE_PAGES = ['/api/v1/:path*', '/embed/:path*', ...FILES];

/** Languages that stand at the beginning of an address; a test holds them to `lib/model/languages`. */
export const PREFIXES = ['de', 'fr'];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `.next/standalone` is the server with what it needs of node_modules, for the container; `npm start` does not use it.
  output: process.env.MUSTER_STANDALONE === 'on' ? 'standalone' : undefined,
  reactStrictMode: true,
  agentRules: false,
  // `lib/http/answers-whole.ts` does it.
  compress: false,
  // The ledger, the fonts of pictures and the style sheet of embeds are read with fs at run time, so the tracer has to
  // be told about them.
  outputFileTracingIncludes: {
    '/**': ['./data/**/*', './lib/picture/fonts/*', './public/embed/embed.css'],
  },
  experimental: {
    inlineCss: true,
    // A route is loaded when it is first asked for. All of them at once were a third of the start and 15 MB.
    preloadEntriesOnStart: false,
  },
  // Muster draws its own pictures: nobody may have others scaled at `/_next/image`, and what would scale them stays out.
  images: { unoptimized: true },
  outputFileTracingExcludes: { '**/*': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  // The one draws with a binary of its own, which no bundler can hold; the others are read when first asked for.
  serverExternalPackages: ['@resvg/resvg-js', '@citation-js/core', '@citation-js/plugin-csl'],
  // The pages are the same in every language; `proxy.ts` has told them which one was asked for.
  rewrites: async () => ({
    beforeFiles: PREFIXES.flatMap((language) => [
      { source: `/${language}`, destination: '/' },
      { source: `/${language}/:path*`, destination: '/:path*' },
    ]),
  }),
  headers: async () => [
    ...FILES.map((source) => ({
      source,
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        // `embed.js` and the pictures are there for other sites.
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
      ],
    })),
    // As answers of the API that name no version: kept, they are there while no server is.
    ...PUBLIC.map((source) => ({
      source,
      headers: [{ key: 'Cache-Control', value: 'public, max-age=60, stale-while-revalidate=86400' }],
    })),
    ...BESIDE_PAGES.map((source) => ({
      source,
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }],
    })),
  ],
};

export default config;
