import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Opens an address and adds up the scripts that come, each compressed as servers do, until `isThere` says that the page is there. The page must have come from elsewhere. */
export async function countScriptBytes(page: Page, url: string, isThere: () => Promise<unknown>): Promise<number> {
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(url)
  await isThere()
  return (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
}
