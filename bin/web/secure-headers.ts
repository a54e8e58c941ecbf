import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Headers of every response; the nonce of its scripts and styles is left in `response.locals.cspNonce`. */
export function secureHeaders(isDev: boolean): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.cspNonce = nonce
    response.set({
      'Content-Security-Policy': contentPolicy(nonce, isDev),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      // Embedded figures are there to be shown by other sites; whoever has the address may.
      'Cross-Origin-Resource-Policy': request.path.startsWith('/embed/') ? 'cross-origin' : 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    })
    next()
  }
}

/** Style attributes are allowed (charts place themselves by them), style elements need the nonce. Developing, Vite pushes styles and listens. */
function contentPolicy(nonce: string, isDev: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' ${isDev ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
