import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

const pages = join(import.meta.dirname, '../fixtures/pages')
const tehran = { language: 'fa', timeZone: 'Asia/Tehran' } as const

type Page = { url: string; definition: Omit<OutletInput, 'slug' | 'home'> }

const fixtures: Record<string, Page> = {
  iransamaneh: { url: 'http://khabarjonub.example/fa/news/41207', definition: { ...tehran, name: 'خبر جنوب', family: 'iransamaneh' } },
  nastooh: { url: 'https://avayeshahr.example/news/1404102210123', definition: { ...tehran, name: 'آوای شهر', family: 'nastooh' } },
  asam: { url: 'https://peykkhabar.example/300412', definition: { ...tehran, name: 'پیک خبر', family: 'asam' } },
  studiokhabar: { url: 'https://rozaneh.example/vdcabc.html', definition: { ...tehran, name: 'روزنه', family: 'studiokhabar' } },
  'wordpress-publisher': {
    url: 'https://nahar-jadid.example/archives/90211/',
    definition: { language: 'ar', timeZone: 'Asia/Damascus', name: 'النهار الجديد', family: 'wordpress' },
  },
  sputnik: {
    url: 'https://arabic.sada-sharq.example/world/202602011055512345-x/',
    definition: { language: 'ar', timeZone: 'Europe/Moscow', name: 'صدى الشرق', family: 'sputnik' },
  },
  'old-portal': {
    url: 'http://www.watan-qadim.example/story/2026/2/2/77?utm_source=push',
    definition: {
      language: 'ar',
      timeZone: 'Africa/Cairo',
      name: 'الوطن القديم',
      layouts: [{ title: 'font.ttl', body: '#txt', date: '.newsDate' }],
    },
  },
  'unknown-site': {
    url: 'https://maraya.example/culture/2026/2/3/mahrajan-alkhayl',
    definition: { language: 'ar', timeZone: 'Asia/Dubai', name: 'مرايا' },
  },
}

test.each(Object.entries(fixtures))('a page of the shape of %s is read as its golden file says', async (name, { url, definition }) => {
  const outlet = parseOutlet({ slug: 'fixture', home: new URL('/', url).href, ...definition })
  const html = readFileSync(join(pages, `${name}.html`), 'utf8')
  const article = extractArticle({ html, url, definition: outlet, hint: null, fetchedAt: Date.parse('2026-02-08T06:00:00Z') })
  await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(join(pages, `${name}.json`))
})
