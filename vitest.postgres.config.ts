import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that go through a database and draw nothing. */
const throughDatabase = [
  'tests/{db,delivery,dispatch}/*.test.ts',
  'tests/bin/{health,on-postgres,page-store,serve-mail}.test.ts',
  'tests/net/shared-pace.test.ts',
  'tests/scraper/{collect,coverage,estimate-backfill,find-trouble,hostile-words,install-catalogue,list-candidates,mend,old-pages,outlet-care,page-retention,recheck,recount,reread,run-retention,schedule,taken-away,unseen-time,version-retention}.test.ts',
  'tests/app/{alerts,article-page,articles-by-credit,ask-for-page,change-many,exploration,exploration-totals,follow-name,kept-figures,load-brief,period-before,search,subject-figures,take-updates,throttle}.test.ts',
]

/** Whole pages in a browser, pictures, mails, and workers that are killed: minutes, so `npm run test:postgres` alone runs them. */
const whole = ['tests/e2e/*.test.ts', 'tests/app/{render-figure,write-due}.test.ts', 'tests/scraper/kill.test.ts']

/** About SQLite itself: its files and their backups, its statements, its locks, its migrations from every older schema. */
const aboutSqlite = ['tests/db/{backup,migrate,statement-cache}.test.ts', 'tests/e2e/backup.test.ts']

/** Beside the report of the other tests, where one is wanted. */
const report = process.env.TEST_REPORT?.replace(/(\.json)?$/u, '.postgres.json')

const onPostgres = { globalSetup: ['tests/helpers/postgres-setup.ts'], exclude: aboutSqlite }

/** They run once more on a real PostgreSQL, which they start themselves (tests/helpers/postgres-setup.ts). */
export default mergeConfig(
  { ...base, test: { ...base.test, projects: undefined, reporters: [] } },
  defineConfig({
    test: {
      // Beside them the server itself works, and the processes of tests/dispatch.
      maxWorkers: 2,
      reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
      projects: [
        // They share the modules that they import: none of them draws pictures, which needs a browser's globals.
        { extends: true, test: { ...onPostgres, name: 'rooms-on-postgres', include: throughDatabase, isolate: false } },
        { extends: true, test: { ...onPostgres, name: 'pages-on-postgres', include: whole } },
      ],
    },
  }),
)
