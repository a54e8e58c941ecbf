import { Writable } from 'node:stream'
import pino from 'pino'
import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { listFailuresOfOutlet } from '#db/queries/failures.ts'
import { hostileTexts } from '../helpers/hostile-text.ts'
import { misbehave, page, status } from '../helpers/misbehaving-server.ts'
import { addOutlet, openNewsroom, runOnce } from '../helpers/newsroom.ts'

const escapeXml = (text: string) => text.replace(/[<>&"'\p{Cc}]/gu, (letter) => `&#${letter.charCodeAt(0)};`)

/** A site whose feed names an article for each hostile text, in its title, author, section and date; the last answers with a refusal in hostile words. */
function hostileSite() {
  const items = hostileTexts.map((text, index) => {
    const words = escapeXml(text)
    return `<item><title>${words}</title><link>/news/${index + 1}?name=${encodeURIComponent(text.slice(0, 200))}</link><author>${words}</author><category>${words}</category><pubDate>${words}</pubDate><description>${words}</description></item>`
  })
  const body = 'قال المتحدث إن العمل مستمر في المشروع منذ أشهر وإن النتائج ستعلن قريبا. '.repeat(5)
  const article = (text: string) =>
    page(
      `<html lang="ar"><head><title>${escapeXml(text)}</title></head><body><h1>${escapeXml(text)}</h1><time>${escapeXml(text)}</time><div class="text"><p>${escapeXml(text)}</p><p>${body}</p></div></body></html>`,
    )
  return {
    '/feed': page(`<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`, {
      'content-type': 'application/rss+xml',
    }),
    ...Object.fromEntries(hostileTexts.map((text, index) => [`/news/${index + 1}`, article(text)])),
    [`/news/${hostileTexts.length}`]: status(403, { 'content-type': 'text/html' }, hostileTexts.join('\n')),
  }
}

test('a hostile site is collected as words: no line of the log is forged, no date is made up, and counts are exact', async () => {
  const { base } = await misbehave(hostileSite())
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(...String(chunk).split('\n').filter(Boolean))
      done()
    },
  })
  const newsroom = { ...(await openNewsroom()), log: pino({ level: 'trace' }, sink) }
  const definition = parseOutlet({
    slug: 'hostile',
    name: hostileTexts.slice(0, 5).join(' '),
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: `${base}/`,
    feeds: [{ url: `${base}/feed` }],
    layouts: [{ title: 'h1', body: '.text', date: 'time' }],
    politeness: { delayMs: 0, concurrency: 2 },
  })
  const outlet = await addOutlet(newsroom.db, definition, newsroom.clock.at)
  const run = await runOnce(newsroom, outlet)
  expect(run.stored).toBeGreaterThanOrEqual(hostileTexts.length - 3)
  newsroom.log.error({ err: new Error(hostileTexts.join('\r\n')), outlet: hostileTexts.join('\n') }, hostileTexts.join('\r\n'))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  const stored = await newsroom.db.selectFrom('article').select(['title', 'day']).execute()
  expect(stored.filter(({ day }) => day !== null)).toEqual([])
  const [refused] = await listFailuresOfOutlet(newsroom.db, outlet.id, 1)
  expect(refused?.detail).toMatch(/^HTTP 403: “/)
  expect(refused?.detail).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(await checkCounts(newsroom.db)).toEqual([])
})
