import { expect, test } from 'vitest'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { decodePage } from '#scraper/decode/decode-page.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

const sentence = 'أعلنت البلدية اليوم عن خطة لزراعة عشرة آلاف شجرة في أحياء المدينة خلال عام واحد، وبدأ العمل في الحي القديم.'
const persian = 'شهرداری امروز از طرح کاشت ده هزار درخت در محله‌های شهر خبر داد و کار را از محله قدیمی آغاز کرد.'
const paragraphs = (words: string) => `<p>${words}</p>`.repeat(4)

type Facts = { head?: string; top?: string; inside?: string; after?: string; language?: 'ar' | 'fa'; lang?: string }

/** A page of the usual build with one thing about it that is not usual. */
function page({ head = '', top = '', inside = '', after = '', language = 'ar', lang = language }: Facts): string {
  const words = language === 'ar' ? sentence : persian
  const title = language === 'ar' ? 'عشرة آلاف شجرة للمدينة' : 'ده هزار درخت برای شهر'
  return `<!DOCTYPE html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><header>${top}</header><article><h1>${title}</h1><div class="body">${inside}${paragraphs(words)}</div>${after}</article></body></html>`
}

function read(html: string, outlet: Partial<OutletInput> = {}) {
  const definition = parseOutlet({
    slug: 'x',
    name: 'صحيفة المدن',
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: 'https://mudun.example/',
    ...outlet,
  })
  const found = extractArticle({
    html,
    url: 'https://mudun.example/news/12',
    definition,
    hint: null,
    fetchedAt: Date.parse('2026-02-08T06:00:00Z'),
  })
  if ('failure' in found) throw new Error(`${found.failure}: ${found.detail}`)
  return found
}

const tehran = { language: 'fa', timeZone: 'Asia/Tehran' } as const
const meta = (content: string, property = 'article:published_time') => `<meta property="${property}" content="${content}">`

test.each<[string, Facts, Partial<OutletInput>, string | null]>([
  ['a Jalali published_time in Persian digits', { head: meta('۱۴۰۴/۱۱/۱۵ ۱۰:۲۰'), language: 'fa' }, tehran, '2026-02-04'],
  ['an Arabic sentence as published_time', { head: meta('الأربعاء، 4 فبراير 2026 - 10:20') }, {}, '2026-02-04'],
  [
    'a modified time before the published one',
    { head: `${meta('2026-01-01T00:00:00Z', 'article:modified_time')}${meta('2026-02-04T08:00:00+03:00')}` },
    {},
    '2026-02-04',
  ],
  [
    'a null date in Persian digits beside the printed one',
    { head: meta('۰/۰۰/۰۰'), after: '<span class="date">۱۵ بهمن ۱۴۰۴ - ۱۰:۲۰</span>', language: 'fa' },
    { ...tehran, layouts: [{ title: 'h1', body: '.body', date: '.date' }] },
    '2026-02-04',
  ],
  [
    'a Jalali year of two digits',
    { after: '<div class="date">04/11/15 :: 10:20</div>', language: 'fa' },
    { ...tehran, layouts: [{ title: 'h1', body: '.body', date: '.date' }] },
    '2026-02-04',
  ],
  ['the clock of the header alone', { top: '<span>الأحد 8 فبراير 2026 09:00</span>' }, {}, null],
  ['a day of Greenwich that is another one at home', { head: meta('2026-02-03T22:30:00Z') }, {}, '2026-02-04'],
])('%s', (_, facts, outlet, day) => {
  expect(read(page(facts), outlet).day).toBe(day)
})

test.each([
  ['a box of what to read too', '<div class="read-more"><h4>اقرأ أيضا</h4><a href="/1">خبر آخر عن المدينة وما فيها</a></div>'],
  ['a cloud of tags', '<div class="tags"><a href="/tag/1">بلدية</a> <a href="/tag/2">أشجار</a></div>'],
  ['labels of sharing', '<ul class="share"><li><a href="#">فيسبوك</a></li><li><a href="#">تويتر</a></li></ul>'],
  ['a caption', '<figure><img src="a.jpg" alt=""><figcaption>شجرة في ساحة المدينة</figcaption></figure>'],
])('%s within the text is left out of it', (_, inside) => {
  expect(read(page({ inside }), { layouts: [{ title: 'h1', body: '.body' }] }).body).toBe(Array(4).fill(sentence).join('\n'))
})

test('comments behind the text are not the article\u2019s', () => {
  const after = '<section class="comments"><p>شكرا للبلدية على هذه الخطة الرائعة التي انتظرناها سنوات طويلة</p></section>'
  expect(read(page({ after })).body).not.toContain('شكرا للبلدية')
})

test('the language that a page declares wrongly changes nothing', () => {
  expect(read(page({ lang: 'en-US', head: meta('الأربعاء، 4 فبراير 2026') })).day).toBe('2026-02-04')
})

test.each([
  ['/news/12', 'a relative one'],
  ['http://10.0.0.7/news/12', 'one of a bare address'],
])('og:url %s, %s, leads to the outlet\u2019s own address', (content) => {
  expect(read(page({ head: meta(content, 'og:url') })).url).toBe('https://mudun.example/news/12')
})

test('UTF-8 that nobody declares is read as UTF-8', () => {
  const bytes = Buffer.from(page({}).replace('<meta charset="utf-8">', ''))
  expect(read(decodePage(bytes, 'text/html').text).body).toContain(sentence)
})

test('a piece without a title is called by its first words, and its text is whole', () => {
  const html = page({})
    .replace(/<h1>.*?<\/h1>/, '<h1 class="t"></h1>')
    .replace(/<title>.*?<\/title>/, '<title> - صحيفة المدن</title>')
  const found = read(html, { layouts: [{ title: 'h1.t', body: '.body' }] })
  expect(found.evidence.title).toBe('first words')
  expect(sentence.startsWith(found.title.replace('…', ''))).toBe(true)
  expect(found.body.split('\n')).toHaveLength(4)
})

test.each<[string, string, string, string?]>([
  ['a page clock that says "today"', '<div>امروز: یکشنبه، ۱۹ بهمن ۱۴۰۴</div><div><span>۵ بهمن ۱۴۰۴</span></div>', ''],
  ['a number that only style parts from the date', '<div><span>بازدید ۱</span><span>۵ بهمن ۱۴۰۴</span></div>', ''],
  [
    'a clock above, where a labelled line stands below,',
    '<div>دوشنبه ۱۳ بهمن ۱۴۰۴ | ۱۲:۲۰:۱۱</div>',
    '',
    '<div>تاریخ درج: ۵ بهمن ۱۴۰۴</div>',
  ],
  ['a sentence about another publication', '<div>۵ بهمن ۱۴۰۴</div>', '', '<p>این گزارش نخست در تاریخ انتشار ۳ بهمن ۱۴۰۲ دیده شد.</p>'],
  [
    'an older headline above the date',
    '',
    '<div class="related-news"><div>خبر دیگر <span>۳ بهمن ۱۴۰۲</span></div></div><div>۵ بهمن ۱۴۰۴</div>',
  ],
  ['a date between lead and text', '', '<h4>خلاصه‌ای که زیر عنوان خبر چاپ شده است</h4><div>۵ بهمن ۱۴۰۴</div>'],
])('%s does not hide the day', (_, above, below, end = '') => {
  const head = '<title>ده هزار درخت برای شهر</title><meta name="description" content="خلاصه‌ای که زیر عنوان خبر چاپ شده است">'
  const html = `<html dir="rtl"><head>${head}</head><body>${above}<h1>ده هزار درخت برای شهر</h1>${below}<div>${paragraphs(persian)}</div>${end}</body></html>`
  expect(read(html, tehran).day).toBe('2026-01-25')
})
