import { defineConfig } from '@playwright/test';
import { browserArgs, findChromium } from './find-chromium';

const port = Number(process.env.E2E_PORT ?? 3210);
const baseURL = `http://127.0.0.1:${port}`;

/** The browser tests: the production build, as a reader gets it. `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: 'results',
  workers: 2,
  // A busy machine is slow, and being slow is no fault that these tests look for.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath: findChromium(), args: browserArgs() },
  },
  webServer: {
    command: 'node deploy/start.mjs',
    env: { PORT: String(port), HOST: '127.0.0.1' },
    cwd: '..',
    url: `${baseURL}/api/v1/charts.json`,
    // It builds first where the build is older than the code.
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
