import { defineConfig } from 'vitest/config'

/** Where CI wants the runner's report, as JSON; null on a person's machine. */
const report = process.env.TEST_REPORT

/** They draw in the test's own thread, which gives it a browser's globals for good. */
const pictures = ['tests/app/{pictures,figure-files}.test.ts']

export default defineConfig({
  test: {
    setupFiles: ['tests/helpers/fail-on-console-error.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // A browser gives up first (tests/helpers/dashboard.ts), so that the message says what it waited for.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is asked again and again until it is so: a busy machine needs more than the usual second.
    expect: { poll: { timeout: 20_000 } },
    // Style sheets are emptied in tests, but for the one whose colours pictures are painted in.
    css: { include: /tokens\.css/ },
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pictures', include: pictures } },
      // Their files share the modules that they import, and the server of the pages: reading them anew for each was a fifth of the time.
      { extends: true, test: { name: 'all', include: ['tests/**/*.test.{ts,tsx}'], exclude: pictures, isolate: false } },
    ],
  },
})
