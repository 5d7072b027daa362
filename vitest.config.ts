import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,lib,deploy,e2e,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine is slow, and being slow is no fault that these tests look for.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
