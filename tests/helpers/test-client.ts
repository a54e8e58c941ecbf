import { onTestFinished } from 'vitest'
import type { FetchOptions, FetchResult } from '#net/fetch.ts'
import { createHttpClient, type HttpClient, type HttpClientOptions } from '#net/http-client.ts'

/** No waiting between requests: for tests that are about something else. */
export const noPace = { delayMs: 0, concurrency: 2 } as const

/** A real client that may visit loopback and closes with the test. Its limits are short, as tests wait for them. */
export function testClient(options: Partial<HttpClientOptions> = {}): HttpClient {
  const client = createHttpClient({
    userAgent: 'Rasad/0.1 (test)',
    allowPrivateHosts: ['127.0.0.1'],
    now: () => Date.now(),
    ...options,
    limits: {
      connectMs: 1_000,
      headersMs: 300,
      bodyMs: 300,
      totalMs: 2_000,
      maxBytes: 200_000,
      robotsRetryMs: [10, 20],
      ...options.limits,
    },
  })
  onTestFinished(() => client.close())
  return client
}

/** What a fetch came to, in one word: 'page', 'not-modified' or the failure's name. */
export async function outcome(client: HttpClient, url: string, options: FetchOptions = {}): Promise<string> {
  const result = await client.get(url, { pace: noPace, ...options })
  return nameOf(result)
}

export function nameOf(result: FetchResult): string {
  return result.kind === 'failure' ? result.failure : result.kind
}
