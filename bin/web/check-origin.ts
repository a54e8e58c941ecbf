import type { RequestHandler } from 'express'

const harmless = new Set(['GET', 'HEAD'])

/** Refuses to change anything at the request of another site's page. Browsers send Origin with every such request. */
export function checkOrigin(hosts: Set<string>): RequestHandler {
  return (request, response, next) => {
    if (harmless.has(request.method) || hosts.has(hostOf(request.headers.origin))) next()
    else response.status(403).type('text').send('This request came from another site and was refused.\n')
  }
}

function hostOf(origin: string | undefined): string {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : ''
}
