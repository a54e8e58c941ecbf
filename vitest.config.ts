import { defineConfig } from 'vitest/config'

/** Where CI wants the runner's report, as JSON; null on a person's machine. */
const report = process.env.TEST_REPORT

/** Tests of the rooms that draw nothing. */
const rooms = ['tests/{analysis,bin,catalog,db,delivery,demo,dispatch,net,scraper}/**/*.test.ts']

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
      // Their files share the modules that they import: reading them anew for each was a fifth of the time.
      { extends: true, test: { name: 'rooms', include: rooms, isolate: false } },
      // Pictures bring a browser's globals with them.
      { extends: true, test: { name: 'pages', include: ['tests/**/*.test.{ts,tsx}'], exclude: rooms } },
    ],
  },
})
