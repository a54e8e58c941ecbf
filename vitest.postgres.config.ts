import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that go through a database; those in a browser are the same pages. */
const throughDatabase = [
  'tests/{db,delivery,dispatch}/*.test.ts',
  'tests/bin/{health,on-postgres}.test.ts',
  'tests/net/shared-pace.test.ts',
  'tests/scraper/{collect,coverage,estimate-backfill,find-trouble,hostile-words,install-catalogue,list-candidates,mend,old-pages,outlet-care,page-retention,recheck,recount,reread,schedule,taken-away,unseen-time}.test.ts',
  'tests/app/{alerts,article-page,articles-by-credit,change-many,exploration,exploration-totals,follow-name,kept-figures,load-brief,period-before,search,subject-figures,take-updates,throttle}.test.ts',
]

/** About SQLite itself: its files and their backups, its statements, its locks, its migrations from every older schema. */
const aboutSqlite = ['tests/db/{backup,migrate,statement-cache}.test.ts']

/** Beside the report of the other tests, where one is wanted. */
const report = process.env.TEST_REPORT?.replace(/(\.json)?$/u, '.postgres.json')

/** They run once more on a real PostgreSQL, which they start themselves (tests/helpers/postgres-setup.ts). */
export default mergeConfig(
  { ...base, test: { ...base.test, projects: undefined, reporters: [] } },
  defineConfig({
    test: {
      // None of them draws pictures, which needs a browser's globals: they share the modules that they import.
      isolate: false,
      globalSetup: ['tests/helpers/postgres-setup.ts'],
      include: throughDatabase,
      exclude: aboutSqlite,
      reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    },
  }),
)
