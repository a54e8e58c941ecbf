import type { FetchFailure } from './failure.ts'
import { privateAddressCode } from './guarded-connector.ts'
import { tooLargeCode, unknownEncodingCode } from './read-body.ts'

/** A failure with its name, before it is known which fetch it belongs to. */
export type Trouble = { failure: FetchFailure; detail: string; status: number | null }

const failureOfCode: Record<string, FetchFailure> = {
  [privateAddressCode]: 'private-address',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  EHOSTDOWN: 'refused',
  ENETUNREACH: 'refused',
  ENETDOWN: 'refused',
  EADDRNOTAVAIL: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'truncated',
  UND_ERR_HEADERS_OVERFLOW: 'malformed',
  UND_ERR_ABORTED: 'aborted',
  UND_ERR_CLOSED: 'aborted',
  UND_ERR_DESTROYED: 'aborted',
  ABORT_ERR: 'aborted',
  UND_ERR_INFO: 'reset',
  Z_BUF_ERROR: 'truncated',
  [tooLargeCode]: 'too-large',
  [unknownEncodingCode]: 'malformed',
}

const failureOfStatus: Record<number, FetchFailure> = {
  401: 'blocked',
  403: 'blocked',
  404: 'not-found',
  407: 'blocked',
  410: 'gone',
  429: 'rate-limited',
  451: 'blocked',
  503: 'unavailable',
}

/** The name of an error that connecting or reading threw. Errors that the network cannot have caused are bugs and are thrown on. */
export function nameError(error: unknown, status: number | null): Trouble {
  const { code, message } = rootOf(error)
  const failure = failureOfCode[code] ?? familyOfCode(code)
  if (!failure) throw new Error(`Cannot name a failure of the network (${code || 'no code'})`, { cause: error })
  // Once an answer has begun, a broken connection means that its rest is missing.
  return { failure: failure === 'reset' && status !== null ? 'truncated' : failure, detail: message, status }
}

/** The name of a status that is neither a page, nor "not modified", nor a redirect. */
export function nameStatus(status: number): FetchFailure {
  return failureOfStatus[status] ?? (status >= 500 ? 'server-error' : 'bad-status')
}

/** Several addresses that all failed come as one AggregateError, whose own message is empty. */
function rootOf(error: unknown): { code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0])
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined && error.cause) return rootOf(error.cause)
  // Some errors of the parser have a name and no code.
  return { code: code ?? (error.name === 'HTTPParserError' ? 'HPE_UNNAMED' : ''), message: error.message }
}

function familyOfCode(code: string): FetchFailure | null {
  if (/^HPE_|^Z_|^ERR_(?:BROTLI|ZSTD|_ERROR|PADDING)|^ZSTD_/.test(code)) return 'malformed'
  if (/^ERR_(?:TLS|SSL|OSSL)|CERT|^(?:UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|INVALID_|HOSTNAME_MISMATCH|CRL_|EPROTO)/.test(code)) return 'tls'
  // Whatever else an operating system says about a socket: there was no way through.
  return /^E[A-Z]{3,}$/.test(code) ? 'refused' : null
}
