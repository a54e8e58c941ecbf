import type { RequestHandler } from 'express'

const harmless = new Set(['GET', 'HEAD'])

/**
 * Refuses to change anything at the request of another site's page. Browsers send Origin with every such request; the servers of mail programs that leave a
 * digest for their reader (RFC 8058) send none, no cookies either: the token in the address says who leaves.
 */
export function checkOrigin(hosts: Set<string>): RequestHandler {
  return (request, response, next) => {
    const isFromMail = request.path.startsWith('/unsubscribe/') && request.headers.origin === undefined
    if (harmless.has(request.method) || isFromMail || hosts.has(hostOf(request.headers.origin))) next()
    else response.status(403).type('text').send('This request came from another site and was refused.\n')
  }
}

function hostOf(origin: string | undefined): string {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : ''
}
