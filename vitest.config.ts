import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Tests draw as the server does.
      '#words': fileURLToPath(new URL('components/words/words-on-server.ts', import.meta.url)),
    },
  },
  test: {
    include: ['{app,components,lib,deploy,e2e,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Every core: by itself vitest leaves one free, which of two is half.
    maxWorkers: '100%',
    // It is there to end what hangs; how fast something is, `npm run bench` says.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
