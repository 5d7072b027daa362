/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // The ledger and the fonts of pictures are read with fs at run time, so the tracer has to be told about it.
  outputFileTracingIncludes: { '/**': ['./data/**/*', './lib/picture/fonts/*'] },
  // The one draws with a binary of its own, which no bundler can hold; the others are read when first asked for.
  serverExternalPackages: ['@resvg/resvg-js', '@citation-js/core', '@citation-js/plugin-csl'],
};

export default config;
