import { defineConfig } from 'vitest/config'

/** Where CI wants the runner's report, as JSON; null on a person's machine. */
const report = process.env.TEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/helpers/fail-on-console-error.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // A browser gives up first (tests/helpers/dashboard.ts), so that the message says what it waited for.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Style sheets are emptied in tests, but for the one whose colours pictures are painted in.
    css: { include: /tokens\.css/ },
    pool: 'forks',
    maxWorkers: 2,
  },
})
