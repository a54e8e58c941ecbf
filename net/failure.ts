/**
 * Everything that can keep us from a page: a closed list, stored with the address and the run, and shown translated.
 * What a page says once it is here (a soft 404, a layout that no longer fits) is not the network's to judge.
 */
export const fetchFailures = [
  /** Not an address that may be fetched: not http(s), cannot be read, or holds a password. */
  'address',
  /** The host, or the host that it redirects to, is inside a private network, and RASAD_ALLOW_PRIVATE_HOSTS does not list it. */
  'private-address',
  /** The host's name is unknown, or its name server did not answer. */
  'dns',
  /** The certificate or the encrypted connection was not acceptable. */
  'tls',
  /** Nothing accepts connections there, or no route leads there. */
  'refused',
  /** The connection broke before an answer began. */
  'reset',
  /** No connection, no answer, or no further bytes within the limits. */
  'timeout',
  /** Bytes kept coming, too slowly to end within the total time. */
  'slow',
  /** The answer broke off before its promised end. */
  'truncated',
  /** The answer cannot be read as HTTP, or its compression is damaged or unknown. */
  'malformed',
  /** More bytes than the limit, counted after decompression. */
  'too-large',
  /** A film, a picture, a PDF: nothing that text can be read from. */
  'not-html',
  /** A successful answer without a single byte. */
  'empty',
  /** Redirected in a circle, too often, or to nowhere. */
  'redirect-loop',
  /** robots.txt forbids the address. The outlet's wish: not tried again before its robots.txt changes. */
  'robots',
  /** 401, 403 or 451, or a firewall's challenge: the outlet does not want us, or not like this. */
  'blocked',
  /** A page that only sets a cookie and reloads, also after we came back with that cookie. */
  'cookie-wall',
  /** 429: asked too often. The whole host rests until it may be asked again. */
  'rate-limited',
  /** 503: down for now. With Retry-After the whole host rests. */
  'unavailable',
  /** Any other 5xx. */
  'server-error',
  /** 404. */
  'not-found',
  /** 410: removed for good. */
  'gone',
  /** Any other status from which no page can be had. */
  'bad-status',
  /** We stopped it ourselves: shutting down, or the caller gave up. */
  'aborted',
] as const

export type FetchFailure = (typeof fetchFailures)[number]
