import type { APIRequestContext } from 'playwright-core'
import { doors } from './doors.ts'

/** Addresses that show more of a page than its bare one does. */
const fuller = [
  '/search?q=%D8%A7%D9%84%D9%85%D8%A7%D8%A1',
  '/articles?range=30d&outlet=sahil',
  '/why/samir-halabi?range=7d',
  '/explore?subject=samir-halabi&subject=nasrin-kaviani',
  '/explore?shape=heat&subject=samir-halabi&subject=bread-price',
  '/explore?shape=calendar',
  '/articles?outlet=nobody',
]

/** Every page of the dashboard; what answers programs, downloads or leads elsewhere is none. */
export async function listPages(request: APIRequestContext, url: string): Promise<string[]> {
  const pages: string[] = []
  for (const path of [...Object.values(doors).map(([path]) => path), ...fuller]) {
    const response = await request.get(url + path, { maxRedirects: 0 })
    const isPage = response.headers()['content-type']?.startsWith('text/html') && response.status() < 300
    if (isPage || path === '/nowhere') pages.push(path)
  }
  return pages
}
