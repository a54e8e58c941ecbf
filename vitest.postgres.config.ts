import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** About SQLite itself: its files and their backups, its statements, its migrations from every older schema. */
const aboutSqlite = ['tests/db/{backup,migrate,statement-cache}.test.ts']

/** The tests that go through a database, once more on a real PostgreSQL, which they start themselves (tests/helpers/postgres-setup.ts). */
export default mergeConfig(base, defineConfig({ test: { globalSetup: ['tests/helpers/postgres-setup.ts'], exclude: aboutSqlite } }))
