/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // The ledger and the fonts of pictures are read with fs at run time, so the tracer has to be told about it.
  outputFileTracingIncludes: { '/**': ['./data/**/*', './lib/picture/fonts/*'] },
  // It draws with a binary of its own, which no bundler can hold.
  serverExternalPackages: ['@resvg/resvg-js'],
};

export default config;
