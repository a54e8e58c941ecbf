import { defineConfig } from 'vitest/config'

/** Where CI wants the runner's report, as JSON; null on a person's machine. */
const report = process.env.TEST_REPORT

/** They draw in the test's own thread, which gives it a browser's globals for good. */
const pictures = ['tests/app/{pictures,figure-files}.test.ts']

/** Pages as they are served, and what draws them: they need the pages built, which takes most of a minute. */
const pages = ['tests/e2e/*.test.ts', 'tests/app/{render-figure,write-due}.test.ts']

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
    // One more than the cores of the smallest machine: a third of the time of a file with a browser or a polite collector is waiting.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'pictures', include: pictures } },
      // Their files share the modules that they import, and the server of the pages: reading them anew for each was a fifth of the time.
      { extends: true, test: { name: 'rooms', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...pictures, ...pages], isolate: false } },
      // Last: the pages are built meanwhile.
      {
        extends: true,
        test: { name: 'pages', include: pages, isolate: false, sequence: { groupOrder: 1 }, globalSetup: ['tests/helpers/build-setup.ts'] },
      },
    ],
  },
})
