import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { SmtpSettings } from '#delivery/smtp-settings.ts'
import type { KeepTimes } from '#scraper/retention/kept.ts'
import { databaseEnvironment, readDatabase, type SharedDatabase } from './database-config.ts'
import { keepEnvironment, readKeepTimes } from './keep-days.ts'
import { type PageStoreSettings, pageStoreEnvironment, readPageStore } from './page-store.ts'
import { readSmtpSettings } from './smtp-environment.ts'

export type Config = {
  dataFolder: string
  /** The PostgreSQL database that holds the data; null: the two files below do. */
  database: SharedDatabase | null
  databaseFile: string
  pagesFile: string
  /** Where backups lie that the page and the start make. */
  backupFolder: string
  host: string
  port: number
  /** Where readers reach Rasad, without a last slash; requests for other hosts are refused. */
  url: string
  /** Address of a clock that runs at its own speed, for tests; null for the real time. */
  testClock: string | null
  /** What Prometheus sends as a bearer token to read /metrics; null: no metrics are served. */
  metricsToken: string | null
  /** Addresses or ranges of proxies whose word about the reader's address is taken. */
  trustedProxies: string[]
  /** What stored passwords are sealed with; null: the key file of the data folder says. */
  secretWords: string | null
  /** Where old pages go; null: they stay in the database. */
  pageStore: PageStoreSettings | null
  /** For how long what may be deleted by age is kept. */
  keep: KeepTimes
  /** For how many days the mails that were sent can be looked at. */
  keepMailsDays: number
  /** For how many days it is kept to whom mails and calls of webhooks went. */
  keepDeliveriesDays: number
  /** How mail is sent; null: as the settings page says. */
  smtp: SmtpSettings | null
}

const environment = z.object({
  ...databaseEnvironment,
  ...pageStoreEnvironment,
  ...keepEnvironment,
  RASAD_DATA: z.string().min(1, 'must be a folder').default('data'),
  RASAD_HOST: z.string().min(1, 'must be an address to listen on, like 127.0.0.1').default('127.0.0.1'),
  RASAD_PORT: z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65_535).default(4280),
  RASAD_URL: z.url({ protocol: /^https?$/, error: 'must be the address readers open, like https://rasad.example.org' }).optional(),
  RASAD_TEST_CLOCK: z
    .url({ protocol: /^http$/, hostname: /^(127\.\d+\.\d+\.\d+|localhost)$/, error: 'must be an http address on this machine' })
    .optional(),
  RASAD_METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more, since it opens /metrics').optional(),
  RASAD_SECRET: z.string().min(24, 'must have 24 characters or more, since it seals the stored passwords').optional(),
  RASAD_SMTP_URL: z.string().optional(),
  RASAD_MAIL_FROM: z.string().optional(),
  RASAD_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must be addresses or ranges of proxies, like 127.0.0.1,10.0.0.0/8')),
    ),
})

/** Reads the environment of the process. Throws with the variable's name and what it should be. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const result = environment.safeParse(env)
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  }
  const { RASAD_DATA, RASAD_HOST, RASAD_PORT, RASAD_URL, RASAD_TEST_CLOCK, RASAD_METRICS_TOKEN, RASAD_TRUSTED_PROXIES } = result.data
  const dataFolder = resolve(RASAD_DATA)
  return {
    dataFolder,
    database: readDatabase(result.data),
    databaseFile: join(dataFolder, 'rasad.db'),
    pagesFile: join(dataFolder, 'pages.db'),
    backupFolder: join(dataFolder, 'backups'),
    host: RASAD_HOST,
    port: RASAD_PORT,
    url: (RASAD_URL ?? `http://${RASAD_HOST}:${RASAD_PORT}`).replace(/\/+$/, ''),
    testClock: RASAD_TEST_CLOCK ?? null,
    metricsToken: RASAD_METRICS_TOKEN ?? null,
    trustedProxies: RASAD_TRUSTED_PROXIES,
    secretWords: result.data.RASAD_SECRET ?? null,
    pageStore: readPageStore(result.data),
    keep: readKeepTimes(result.data),
    keepMailsDays: result.data.RASAD_KEEP_MAILS_DAYS,
    keepDeliveriesDays: result.data.RASAD_KEEP_DELIVERIES_DAYS,
    smtp: readSmtpSettings(result.data.RASAD_SMTP_URL, result.data.RASAD_MAIL_FROM),
  }
}
