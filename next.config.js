/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // The ledger is read with fs at run time, so the tracer has to be told about it.
  outputFileTracingIncludes: { '/**': ['./data/**/*'] },
};

export default config;
