import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that go through a database; those in a browser are the same pages. */
const throughDatabase = [
  'tests/{db,delivery,dispatch}/*.test.ts',
  'tests/scraper/{collect,coverage,estimate-backfill,find-trouble,hostile-words,install-catalogue,kill,list-candidates,mend,outlet-care,recheck,recount,reread,schedule,taken-away,unseen-time}.test.ts',
  'tests/app/{alerts,article-page,articles-by-credit,change-many,exploration,exploration-totals,follow-name,kept-figures,load-brief,period-before,render-figure,search,subject-figures,take-updates,throttle}.test.ts',
]

/** About SQLite itself: its files and their backups, its statements, its locks, its migrations from every older schema. */
const aboutSqlite = ['tests/db/{backup,migrate,statement-cache}.test.ts']

/** They run once more on a real PostgreSQL, which they start themselves (tests/helpers/postgres-setup.ts). */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({ test: { globalSetup: ['tests/helpers/postgres-setup.ts'], include: throughDatabase, exclude: aboutSqlite } }),
)
