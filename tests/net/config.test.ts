import { expect, test } from 'vitest'
import { readNetConfig } from '#net/config.ts'

test('nothing set means our own name and no private host', () => {
  expect(readNetConfig({})).toEqual({ userAgent: expect.stringMatching(/^Rasad\//), allowPrivateHosts: [] })
})

test('hosts are parted by commas', () => {
  expect(readNetConfig({ RASAD_ALLOW_PRIVATE_HOSTS: '127.0.0.1, press.lan:8080,,10.0.0.0/8 ' }).allowPrivateHosts).toEqual([
    '127.0.0.1',
    'press.lan:8080',
    '10.0.0.0/8',
  ])
})

test('a slip in the hosts stops the start and names the variable', () => {
  expect(() => readNetConfig({ RASAD_ALLOW_PRIVATE_HOSTS: 'http://127.0.0.1' })).toThrow(
    'Cannot read "http://127.0.0.1" in RASAD_ALLOW_PRIVATE_HOSTS',
  )
})

test('a name that no header can carry stops the start', () => {
  expect(readNetConfig({ RASAD_USER_AGENT: 'OurMonitor/2 (+https://example.org)' }).userAgent).toBe('OurMonitor/2 (+https://example.org)')
  expect(() => readNetConfig({ RASAD_USER_AGENT: 'رصد' })).toThrow('Cannot use RASAD_USER_AGENT')
})

test.each(['press-desk@example.org', 'https://example.org/monitor'])('outlets are told how to reach us: %s', (contact) => {
  expect(readNetConfig({ RASAD_CONTACT: contact }).userAgent).toBe(`${readNetConfig({}).userAgent} (+${contact})`)
})

test.each(['نحن', 'a desk', 'a@b.org (us)', 'javascript:alert(1)'])(
  'a contact that nobody could write to stops the start: %s',
  (contact) => {
    expect(() => readNetConfig({ RASAD_CONTACT: contact })).toThrow('Cannot use RASAD_CONTACT')
  },
)
