/** Embeds are made to be framed by other sites, and nothing else is. */
const NOT_EMBEDS = '/((?!embed/).*)';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // The ledger, the fonts of pictures and the style sheet of embeds are read with fs at run time, so the tracer has to
  // be told about them.
  outputFileTracingIncludes: {
    '/**': ['./data/**/*', './lib/picture/fonts/*', './public/embed/embed.css'],
  },
  // The one draws with a binary of its own, which no bundler can hold; the others are read when first asked for.
  serverExternalPackages: ['@resvg/resvg-js', '@citation-js/core', '@citation-js/plugin-csl'],
  headers: async () => [
    {
      source: NOT_EMBEDS,
      headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'none'" }],
    },
  ],
};

export default config;
