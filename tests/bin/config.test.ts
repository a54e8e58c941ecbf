import { expect, test } from 'vitest'
import { readConfig } from '#bin/config.ts'

test('without settings Rasad listens on loopback alone', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4280, url: 'http://127.0.0.1:4280', testClock: null })
})

test('proxies are trusted by address and range', () => {
  expect(readConfig({}).trustedProxies).toEqual([])
  expect(readConfig({ RASAD_TRUSTED_PROXIES: '127.0.0.1, fd00::/8' }).trustedProxies).toEqual(['127.0.0.1', 'fd00::/8'])
})

test.each([
  [{ RASAD_PORT: 'door' }, 'RASAD_PORT must be a port number'],
  [{ RASAD_URL: 'rasad.example.org' }, 'RASAD_URL must be the address readers open'],
  [{ RASAD_TRUSTED_PROXIES: '10.0.0.0/8, proxy.example' }, 'RASAD_TRUSTED_PROXIES'],
  [{ RASAD_TEST_CLOCK: 'http://time.example.org' }, 'RASAD_TEST_CLOCK must be an http address on this machine'],
])('a wrong setting %o is named with what it should be', (env, message) => {
  expect(() => readConfig(env)).toThrow(message)
})
