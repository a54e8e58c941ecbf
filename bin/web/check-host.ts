import type { RequestHandler } from 'express'

/**
 * Refuses requests for other hosts than ours: a stranger's page that resolves its own name to this machine (DNS rebinding) would
 * otherwise read the dashboard with the reader's cookies.
 */
export function checkHost(hosts: Set<string>): RequestHandler {
  return (request, response, next) => {
    const host = request.headers.host?.toLowerCase() ?? ''
    if (hosts.has(host)) next()
    else
      response
        .status(421)
        .type('text')
        .send(`Rasad does not answer as "${host}". Open ${[...hosts][0]}, or set RASAD_URL to the address you use.\n`)
  }
}

/** The hosts that stand for an address: its own, and the other names of this machine where it is one of them. */
export function loopbackHosts(url: string): Set<string> {
  const { host, hostname, port } = new URL(url)
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return new Set([host, ...(names.includes(hostname) ? names.map((name) => (port ? `${name}:${port}` : name)) : [])])
}
