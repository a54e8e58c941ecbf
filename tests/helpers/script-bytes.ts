import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** Opens an address and adds up the scripts that come, each compressed as servers do, until `isThere` says that the page is there. The page must have come from elsewhere. */
export async function countScriptBytes(page: Page, url: string, isThere: () => Promise<unknown>): Promise<number> {
  const scripts: Promise<number>[] = []
  const note = (response: Response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length))
  }
  page.on('response', note)
  await page.goto(url)
  await isThere()
  // What comes later may be cut off by the end of the page.
  page.off('response', note)
  return (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
}
