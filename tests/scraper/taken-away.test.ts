import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { readTrialPage } from '#scraper/trial/read-trial-page.ts'

const sentence = 'قال مدير المرفأ إن السفن الثلاث وصلت صباح اليوم محملة بالقمح والشعير وإن تفريغها يحتاج إلى يومين.'

const html = `<html lang="ar" dir="rtl"><head><title>وصول ثلاث سفن</title></head><body><h1>وصول ثلاث سفن إلى المرفأ</h1>
<time>الأحد 4 يناير 2026 10:30</time><div class="text"><p>${sentence}</p><p>اقرأ أيضا: <a href="/2">سفينة أخرى في الطريق</a></p><p>${sentence} ${sentence}</p>
<div class="iklan">اشترك في نشرتنا اليوم</div><div class="related"><a href="/3">خبر قديم</a></div><p>كتب: مراسل المرفأ</p><p>المصدر: وكالة المرسى</p></div></body></html>`

/** The page as a trial reads it by these selectors. */
function read(layout: object) {
  const definition = parseOutlet({
    slug: 'marsa',
    name: 'المرسى',
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: 'https://marsa.example/',
    layouts: [layout],
  })
  const reading = readTrialPage({ url: 'https://marsa.example/1', html, fetchedAt: Date.UTC(2026, 0, 5) }, definition)
  if (reading.failure !== null) throw new Error(`Cannot read the page: ${reading.failure}`)
  return reading
}

test('what was taken away from a text is told with the reason, in the order of the page', () => {
  const { takenAway, body } = read({ title: 'h1', body: '.text', date: 'time', exclude: ['.iklan'], dropParagraphs: ['^كتب:'] })
  expect(takenAway.map(({ reason, by }) => [reason, by])).toEqual([
    ['label', null],
    ['excluded', 'div.iklan'],
    ['named', 'div.related'],
    ['pattern', '^كتب:'],
    ['source', null],
  ])
  for (const { text } of takenAway) expect(body).not.toContain(text)
})

test('without a layout the same is told of the place that the text was found in', () => {
  const { takenAway } = read({ title: '.nowhere', body: '.nowhere' })
  expect(takenAway.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['label', 'named', 'source']))
})

test('a date is shown as it was printed', () => {
  expect(read({ title: 'h1', body: '.text', date: 'time' })).toMatchObject({ day: '2026-01-04', printedDate: 'الأحد 4 يناير 2026 10:30' })
})
