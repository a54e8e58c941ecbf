import { expect, test } from 'vitest'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import type { PageHint } from '#scraper/extract/article.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

const sentence = 'أعلنت البلدية اليوم عن خطة لزراعة عشرة آلاف شجرة في أحياء المدينة خلال عام واحد، وبدأ العمل في الحي القديم.'
const text = `<p>${sentence}</p><p>${sentence}</p><p>${sentence}</p>`

function read(html: string, outlet: Partial<OutletInput> = {}, hint: PageHint | null = null, path = '/news/12') {
  const definition = parseOutlet({
    slug: 'x',
    name: 'صحيفة المدن',
    language: 'ar',
    timeZone: 'Asia/Amman',
    home: 'https://mudun.example/',
    ...outlet,
  })
  return extractArticle({ html, url: `https://mudun.example${path}`, definition, hint, fetchedAt: Date.parse('2026-02-08T06:00:00Z') })
}

const hint: PageHint = {
  title: 'عنوان من الخلاصة',
  summary: null,
  section: 'محليات',
  author: null,
  printed_date: 'Sun, 08 Feb 2026 05:00:00 GMT',
  source_kind: 'feed',
}

test.each([
  ['', 'empty', 'no bytes'],
  ['<html><body><script>1</script></body></html>', 'empty', 'nothing to read'],
  [
    '<title>مدن</title><script>document.cookie="__wall=1";location.reload()</script><p>جاري التحقق من متصفحك</p>',
    'cookie-wall',
    'a check of the browser',
  ],
  ['<title>الصفحة غير موجودة - مدن</title><h1>الصفحة غير موجودة</h1><a href="/">الرئيسية</a>', 'soft-404', 'not found, with status 200'],
  ['<title>صفحه مورد نظر پیدا نشد</title><p>جستجو</p>', 'soft-404', 'the same in Persian'],
  [
    '<title>تسجيل الدخول</title><h1>تسجيل الدخول</h1><form><input type="password"></form>',
    'login-wall',
    'a form for readers who are known',
  ],
  ['<title></title><p>قائمة</p>', 'no-title', 'no title anywhere'],
])('%s is no article: %s, %s', (html, failure) => {
  expect(read(html)).toMatchObject({ failure })
})

test('an article may write about pages that are not found', () => {
  const html = `<h1>لماذا تظهر عبارة الصفحة غير موجودة 404</h1>${text.repeat(6)}`
  expect(read(html)).toMatchObject({ title: 'لماذا تظهر عبارة الصفحة غير موجودة 404' })
})

test('the front page of the outlet is no article', () => {
  expect(read(`<h1>صحيفة المدن</h1>${text}`, {}, hint, '/')).toMatchObject({ failure: 'soft-404' })
})

test('of several layouts the newest that fits reads the page', () => {
  const layouts = [
    { since: '2026-01-01', title: '.new-title', body: '.new-body' },
    { since: null, title: '.old-title', body: '.old-body' },
  ]
  const newPage = `<b class="new-title">عنوان</b><div class="new-body">${text}</div><b class="old-title">قديم</b><div class="old-body">قديم</div>`
  expect(read(newPage, { layouts })).toMatchObject({ title: 'عنوان', evidence: { layout: 'layout 2026-01-01' } })
  const oldPage = `<b class="old-title">عنوان قديم</b><div class="old-body">${text}</div>`
  expect(read(oldPage, { layouts })).toMatchObject({ title: 'عنوان قديم', evidence: { layout: 'layout oldest' } })
})

test('a page that no layout of a verified outlet fits is not guessed at', () => {
  const layouts = [{ title: '.title', body: '.body' }]
  expect(read(`<h1>عنوان الخبر</h1>${text}`, { layouts, verified: true })).toMatchObject({ failure: 'no-layout' })
})

test('unless it describes itself as a dated article; the evidence says that no layout fitted', () => {
  const layouts = [{ title: '.title', body: '.body' }]
  const described =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"عنوان الخبر","datePublished":"2026-02-07T10:00:00+03:00"}</script>'
  const article = read(`${described}<h1>عنوان الخبر</h1>${text}`, { layouts, verified: true })
  expect(article).toMatchObject({ title: 'عنوان الخبر', day: '2026-02-07', evidence: { layout: 'none fits', body: 'text' } })
})

test('the site\u2019s name and empty headings before the title are passed over', () => {
  const html = `<head><title>افتتاح حديقة في الحي القديم | صحيفة المدن</title></head><h1></h1><h1>صحيفة المدن</h1><h1>افتتاح حديقة في الحي القديم</h1>${text}`
  expect(read(html)).toMatchObject({ title: 'افتتاح حديقة في الحي القديم' })
  expect(read(html, { layouts: [{ title: 'h1' }] })).toMatchObject({ title: 'افتتاح حديقة في الحي القديم', evidence: { title: 'layout' } })
})

test('a lead outside the text is kept, one that begins the text is not said twice', () => {
  const layouts = [{ title: 'h1', lead: '.lead', body: '.body' }]
  const outside = `<h1>عنوان</h1><p class="lead">خطة لزراعة الأشجار.</p><div class="body">${text}</div>`
  expect(read(outside, { layouts })).toMatchObject({ lead: 'خطة لزراعة الأشجار.' })
  const inside = `<h1>عنوان</h1><p class="lead">أعلنت البلدية اليوم عن خطة لزراعة...</p><div class="body">${text}</div>`
  expect(read(inside, { layouts })).toMatchObject({ lead: null })
})

test('a piece that is a title alone is an article where a source names it', () => {
  expect(read('<h1>عنوان من الخلاصة</h1><p>© المدن</p>', {}, hint)).toMatchObject({
    title: 'عنوان من الخلاصة',
    body: '',
    section: 'محليات',
    day: '2026-02-08',
    evidence: { section: 'feed', date: 'feed' },
  })
})

test('what the page does not date stays undated', () => {
  expect(read(`<h1>عنوان الخبر</h1>${text}`)).toMatchObject({ publishedAt: null, publishedPrecision: null, day: null })
})

test('the clock of the header and the dates of comments are not the article\u2019s', () => {
  const clock = '<div class="today">الأحد 8 فبراير 2026</div><ul><li><a href="/1">أخبار</a></li></ul>'.padEnd(20)
  const menu = Array.from({ length: 8 }, (_, i) => `<li><a href="/${i}">قسم رقم ${i}</a></li>`).join('')
  const html = `${clock}<ul>${menu}</ul><h1>عنوان الخبر</h1><div>الخميس 5 فبراير 2026</div>${text}<div class="comments"><p>زائر</p><p>7 فبراير 2026</p></div>`
  expect(read(html)).toMatchObject({ day: '2026-02-05', evidence: { date: 'printed' } })
})

test('codes, addresses and the outlet itself are no authors', () => {
  const layouts = [{ title: 'h1', body: 'div', author: '.by' }]
  const page = (author: string) => `<h1>عنوان</h1><b class="by">${author}</b><div>${text}</div>`
  expect(read(page('كتب: سامي النجار'), { layouts })).toMatchObject({ author: 'سامي النجار' })
  for (const author of ['71429', 'https://facebook.com/mudun', 'صحيفة المدن'])
    expect(read(page(author), { layouts })).toMatchObject({ author: null })
})

test('a selector that is none stops with its name', () => {
  expect(() => read('<h1>عنوان</h1>', { layouts: [{ title: 'h1[' }] })).toThrow('Cannot read the selector "h1["')
})

test('a body selector that finds the whole article is read for its text', () => {
  const html = `<article><a href="/s">محليات</a><h1>عنوان الخبر</h1><span>5 فبراير 2026</span><div>شارك <a>واتساب</a></div>${text}<h3>مواضيع ذات صلة</h3><a href="/2">خبر آخر من الأحياء القديمة</a><div><b>زائر</b><p>شكرا لكم</p></div></article>`
  expect(read(html, { layouts: [{ title: 'h1', body: 'article' }] })).toMatchObject({ body: [sentence, sentence, sentence].join('\n') })
})

test('microdata names title, author and date', () => {
  const html = `<div itemscope><h2 itemprop="headline">عنوان الخبر</h2><b itemprop="author">ليلى حداد</b><time itemprop="datePublished" datetime="2026-02-05T14:30:00+03:00">قبل يومين</time><div itemprop="articleBody">${text}</div></div>`
  expect(read(html)).toMatchObject({
    title: 'عنوان الخبر',
    author: 'ليلى حداد',
    day: '2026-02-05',
    body: [sentence, sentence, sentence].join('\n'),
  })
})
