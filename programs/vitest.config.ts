import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Files that leave the house, opened by the programs of those who take them. Slower than unit tests, so a step apart. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['programs/**/*.test.ts'],
    environment: 'node',
    // A busy machine is slow, and being slow is no fault that these tests look for.
    testTimeout: 240_000,
    hookTimeout: 600_000,
  },
});
