import { expect, test } from 'vitest'
import { readConfig } from '#bin/config.ts'

test('without settings Rasad listens on loopback alone', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4280, url: 'http://127.0.0.1:4280', testClock: null })
})

test('the data stands in files unless a PostgreSQL database is named, whose connections are bounded', () => {
  const url = 'postgres://rasad@db.example.org/rasad'
  expect(readConfig({}).database).toBeNull()
  expect(readConfig({ DATABASE_URL: url }).database).toEqual({ url, replicaUrl: null, connections: 10, timeoutMs: 30_000 })
  expect(readConfig({ DATABASE_URL: url, DATABASE_REPLICA_URL: `${url}2`, RASAD_DB_POOL: '4' }).database).toMatchObject({
    replicaUrl: `${url}2`,
    connections: 4,
  })
})

test('proxies are trusted by address and range', () => {
  expect(readConfig({}).trustedProxies).toEqual([])
  expect(readConfig({ RASAD_TRUSTED_PROXIES: '127.0.0.1, fd00::/8' }).trustedProxies).toEqual(['127.0.0.1', 'fd00::/8'])
})

test('a mail server is spoken to under TLS unless it is on this machine or its address says otherwise', () => {
  const read = (url: string) => readConfig({ RASAD_SMTP_URL: url, RASAD_MAIL_FROM: 'Rasad <rasad@example.org>' }).smtp
  expect(read('smtps://a%40b:p%3Aw@mail.example.org')).toMatchObject({ port: 465, security: 'tls', user: 'a@b', password: 'p:w' })
  expect(read('smtp://mail.example.org')).toMatchObject({ port: 587, security: 'starttls', user: null, password: null })
  expect(read('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, security: 'none' })
  expect(read('smtp://relay.example.org?security=none')).toMatchObject({ port: 25, security: 'none' })
})

test.each([
  [{ RASAD_SMTP_URL: 'mail.example.org', RASAD_MAIL_FROM: 'a@b.example' }, 'RASAD_SMTP_URL is no address of a mail server'],
  [{ RASAD_SMTP_URL: 'smtp://mail.example.org' }, 'RASAD_SMTP_URL is set without RASAD_MAIL_FROM'],
  [{ RASAD_SMTP_URL: 'smtp://mail.example.org', RASAD_MAIL_FROM: 'rasad' }, 'RASAD_MAIL_FROM must be an address'],
  [{ RASAD_SECRET: 'short' }, 'RASAD_SECRET must have 24 characters'],
  [{ RASAD_PORT: 'door' }, 'RASAD_PORT must be a port number'],
  [{ RASAD_URL: 'rasad.example.org' }, 'RASAD_URL must be the address readers open'],
  [{ RASAD_TRUSTED_PROXIES: '10.0.0.0/8, proxy.example' }, 'RASAD_TRUSTED_PROXIES'],
  [{ DATABASE_URL: 'mysql://db.example.org/rasad' }, 'DATABASE_URL must be the address of a PostgreSQL database'],
  [{ DATABASE_REPLICA_URL: 'postgres://db.example.org/rasad' }, 'DATABASE_REPLICA_URL must stand beside DATABASE_URL'],
  [{ RASAD_DB_POOL: '1' }, 'RASAD_DB_POOL must be 2 or more'],
  [{ RASAD_DB_TIMEOUT_MS: 'soon' }, 'RASAD_DB_TIMEOUT_MS must be a number of milliseconds'],
  [{ RASAD_TEST_CLOCK: 'http://time.example.org' }, 'RASAD_TEST_CLOCK must be an http address on this machine'],
])('a wrong setting %o is named with what it should be', (env, message) => {
  expect(() => readConfig(env)).toThrow(message)
})
