import { expect, test } from 'vitest'
import { fetchFailures } from '#net/failure.ts'
import { nameError, nameStatus } from '#net/name-failure.ts'

const errors: [code: string, status: number | null, string][] = [
  ['ENOTFOUND', null, 'dns'],
  ['EAI_AGAIN', null, 'dns'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', null, 'tls'],
  ['CERT_HAS_EXPIRED', null, 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', null, 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', null, 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', null, 'tls'],
  ['EPROTO', null, 'tls'],
  ['ECONNREFUSED', null, 'refused'],
  ['EHOSTUNREACH', null, 'refused'],
  ['EPERM', null, 'refused'],
  ['ECONNRESET', null, 'reset'],
  ['ECONNRESET', 200, 'truncated'],
  ['UND_ERR_SOCKET', 200, 'truncated'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 200, 'truncated'],
  ['Z_BUF_ERROR', 200, 'truncated'],
  ['Z_DATA_ERROR', 200, 'malformed'],
  ['ERR__ERROR_FORMAT_PADDING_1', 200, 'malformed'],
  ['HPE_INVALID_CONSTANT', null, 'malformed'],
  ['UND_ERR_HEADERS_OVERFLOW', null, 'malformed'],
  ['UND_ERR_CONNECT_TIMEOUT', null, 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 200, 'timeout'],
]

test.each(errors)('%s with status %s is named %s', (code, status, expected) => {
  expect(nameError(Object.assign(new Error('as it came'), { code }), status)).toEqual({ failure: expected, detail: 'as it came', status })
})

test('of several addresses that failed the first one is named', () => {
  const inner = Object.assign(new Error('connect ECONNREFUSED ::1:80'), { code: 'ECONNREFUSED' })
  expect(nameError(new AggregateError([inner], ''), null)).toMatchObject({ failure: 'refused', detail: 'connect ECONNREFUSED ::1:80' })
})

test('an error that the network cannot have caused is thrown on', () => {
  expect(() => nameError(new TypeError('x is not a function'), null)).toThrow('Cannot name a failure of the network')
})

test('every status has a name of the closed list', () => {
  for (let status = 100; status < 600; status++) expect(fetchFailures).toContain(nameStatus(status))
})
