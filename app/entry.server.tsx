import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { watchAlerts } from './alerts/watch-alerts.ts'
import type {} from './context.ts'
import { writeDueDigests } from './digests/write-due.ts'
import ar from './i18n/ar.json'
import { addCatalogue } from './i18n/catalogues.ts'
import en from './i18n/en.json'
import fa from './i18n/fa.json'
import { NonceContext } from './nonce.ts'

addCatalogue('en', en)
addCatalogue('ar', ar)
addCatalogue('fa', fa)

/** How long what follows a page may take: the counts of a search over all days, on a busy machine. */
export const streamTimeout = 30_000

/** What the web process does beside answering requests (bin/web/write-mails.ts). */
export async function writeDueMails(context: AppLoadContext): Promise<void> {
  await writeDueDigests(context)
  await watchAlerts(context)
}

/** Renders a page whole before its first byte is sent, so that an error in it is still answered with its own status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const nonce = context.cspNonce
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error) => reject(error),
      },
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}
