import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

const title = 'عشرة آلاف شجرة للمدينة'
const first = 'أعلنت البلدية اليوم عن خطة لزراعة عشرة آلاف شجرة في أحياء المدينة خلال عام واحد، وبدأ العمل في الحي القديم.'
const second = 'وقال مدير الحدائق إن الأشجار اختيرت من أنواع لا تحتاج إلى ماء كثير، وإن المدارس ستشارك في الزراعة طوال الربيع.'
const third = 'وتبدأ المرحلة الثانية في الخريف المقبل بعد أن تنتهي البلدية من حفر الآبار التي ستروي الأشجار الجديدة.'
const text = `<p>${first}</p><p>${second}</p>`

const teasers = [3, 4, 5]
  .map(
    (number) =>
      `<div><h3><a href="/${number}">افتتاح الطريق الساحلي رقم ${number}</a></h3><p>${third.replace('الثانية', String(number))}</p></div>`,
  )
  .join('')

const definition = parseOutlet({ slug: 'x', name: 'صحيفة المدن', language: 'ar', timeZone: 'Asia/Amman', home: 'https://mudun.example/' })

function read(body: string, documentTitle = title) {
  const html = `<html dir="rtl"><head><title>${documentTitle}</title></head><body>${body}</body></html>`
  const found = extractArticle({ html, url: 'https://mudun.example/news/12', definition, hint: null, fetchedAt: Date.UTC(2026, 1, 8) })
  if ('failure' in found) throw new Error(`${found.failure}: ${found.detail}`)
  return found
}

test.each([
  [
    'an article below the article',
    `<article><h1>${title}</h1>${text}</article><article><h1>خبر آخر</h1><p>${second.repeat(9)}</p></article>`,
  ],
  [
    'the line of a printed issue',
    `<h1>${title}</h1><div><div>العدد: 64 تاريخ الطبع: 4/2/2026 رقم الخبر: 12</div><div>${first}</div><div>${second}</div></div>`,
  ],
  [
    'a caption named as a description of the picture',
    `<h1>${title}</h1><div><p class="image-desc">الحي القديم في الربيع الماضي (وكالات)</p>${text}</div>`,
  ],
  [
    'a box that another element labels',
    `<h1>${title}</h1><div><p>${first}</p><section aria-labelledby="podcast-promo"><p>استمعوا إلى حلقة هذا الأسبوع من برنامجنا.</p></section><p>${second}</p></div>`,
  ],
  ['a call to follow on a channel', `<h1>${title}</h1><div>${text}<p>لمتابعة أخبار المدن على تلغرام https://t.me/x</p></div>`],
  ['a call to subscribe', `<h1>${title}</h1><div>اشترك لتصلك أهم الأخبار<br>${first}<br><br>${second}</div>`],
  [
    'a notice of the house in a box of its own',
    `<h1>${title}</h1><div><div>${text}<p>${third}</p></div><div>الأخبار المنشورة هنا اختصار لما يصل المشتركين. <a>للاشتراك يرجى الاتصال بنا</a></div></div>`,
  ],
  [
    'the stamps of a report by the hour',
    `<h1>${title}</h1><div><div>4 فبراير 2026 09:00</div>${text.replace('</p>', '</p><div>4 فبراير 2026 08:00</div>')}</div>`,
  ],
  [
    'the box of a page\u2019s foot',
    `<h1>${title}</h1><div><div>${first}</div><div>${second}</div><div class="page-footer">شارع الميناء، البناية الرابعة. تصدر الصحيفة كل صباح ويجوز النقل عنها بذكر اسمها.</div></div>`,
  ],
  ['what sums up other pages below it', `<h1>${title}</h1><div><div>${text}</div>${teasers}</div>`],
])('%s is not of the text', (_, body) => {
  expect(read(body).body.replace(`\n${third}`, '')).toBe(`${first}\n${second}`)
})

test('a short sentence that closes the text is of it', () => {
  expect(read(`<h1>${title}</h1><div>${text}<p>والله من وراء القصد.</p><p>twitter: @x</p></div>`).body).toBe(
    `${first}\n${second}\nوالله من وراء القصد.`,
  )
})

test('a single sentence below the title of a film is its text', () => {
  const body = `<article><h1>${title}</h1><div>1 فبراير 2026 - 21:00</div><div>تصوير: ليلى</div><p>بدأت أمس زراعة الأشجار في الحي القديم.</p><h2>أفلام أخرى</h2><p>جولة في السوق القديم مع تجاره.</p></article>`
  expect(read(body)).toMatchObject({ body: 'بدأت أمس زراعة الأشجار في الحي القديم.', day: '2026-02-01' })
})

test('the printed heading is the title where the head adds the name of its writer', () => {
  expect(read(`<h1>جريدة</h1><h2>${title}</h2>${text}`, `${title} - ليلى عبد الكريم`).title).toBe(title)
})

test('a lead that no description repeats is known by its name', () => {
  const lead = 'تبدأ البلدية هذا الشهر زراعة الأشجار'
  expect(read(`<h1>${title}</h1><div class="article-lead">${lead}</div><div>${text}</div>`)).toMatchObject({
    lead,
    body: `${first}\n${second}`,
  })
})

test('a text that the page hands to its script is read where the page prints none, and not that of another article', () => {
  const data = { props: { related: [{ title: 'خبر آخر', body: second.repeat(5) }], article: { title, body: text } } }
  const script = `<script type="application/json">${write(data)}</script>`
  expect(read(`<h1>${title}</h1><div>...</div>${script}`)).toMatchObject({ body: `${first}\n${second}`, evidence: { body: 'page data' } })
})

test.each([
  ['given to a variable', (article: object) => `<script>window.__STATE__ = ${write({ article })};</script>`],
  [
    'in one list of values that name each other by place',
    (article: object) => {
      const places = Object.fromEntries(Object.keys(article).map((name, at) => [name, at + 1]))
      return `<script type="application/json">${write([places, ...Object.values(article)])}</script>`
    },
  ],
])('so is one %s', (_, scriptOf) => {
  expect(read(`<h1>${title}</h1>${scriptOf({ title, body: text })}`).body).toBe(`${first}\n${second}`)
})

function write(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

test.each([
  ['before', `${teasers}<h1>${title}</h1><div>بدأت أمس زراعة الأشجار.<br>وتنتهي في الربيع.</div>`],
  ['behind', `<h1>${title}</h1><div>بدأت أمس زراعة الأشجار.<br>وتنتهي في الربيع.</div>${teasers}`],
])('two short sentences are the text, and not what sums up other pages %s them', (_, body) => {
  expect(read(body).body).toBe('بدأت أمس زراعة الأشجار.\nوتنتهي في الربيع.')
})

const prices = '<table><tr><th>النوع</th><th>السعر</th></tr><tr><td>زيتون</td><td>12</td></tr><tr><td>سرو</td><td>7</td></tr></table>'
const rows = 'النوع السعر\nزيتون 12\nسرو 7'

test('a table below the title is the text where there is no other', () => {
  expect(read(`<h1>${title}</h1><div>${prices}</div>${teasers}`).body).toBe(rows)
})

test.each([first, `${first}</p><p>${second}`])('a table that the end of the text announces is of it', (words) => {
  const announced = `${words.replace(/\.$/, '')} بالأسعار الآتية:`
  expect(read(`<h1>${title}</h1><div><p>${announced}</p>${prices}</div>`).body).toBe(`${announced.replace('</p><p>', '\n')}\n${rows}`)
})

test.each(['ليلى عبد الكريم', 'سارا نخل\u200cآرا'])('a name that signs the text is of it: %s', (name) => {
  expect(read(`<h1>${title}</h1><div>${text}<p>${name}</p></div>`).body).toBe(`${first}\n${second}\n${name}`)
})

test('a day between title and text is the date and not the text', () => {
  expect(read(`<h1>${title}</h1><div><p>الأحد 1 فبراير 2026</p>${text}</div>`)).toMatchObject({
    day: '2026-02-01',
    body: `${first}\n${second}`,
  })
})

test('the dates of what sums up other pages above the title are not the date of this one', () => {
  const dated = teasers.replaceAll('</p>', '</p><span>1 فبراير 2026</span>')
  expect(read(`${dated}<h1>${title}</h1><div>${text}</div>`).day).toBeNull()
})

test('who is linked as the author is, unless several are', () => {
  const by = (...names: string[]) => names.map((name) => `<a rel="author" href="/${name}">${name}</a>`).join('')
  expect(read(`<h1>${title}</h1>${by('ليلى', 'ليلى')}<div>${text}</div>`).author).toBe('ليلى')
  expect(read(`<h1>${title}</h1>${by('ليلى', 'سعد')}<div>${text}</div>`).author).toBeNull()
})

test('comments below the related headlines of a piece without text are not its text', () => {
  const body = `<h1>${title}</h1><h3>مواضيع ذات صلة</h3><ul><li><a>خبر آخر</a></li></ul><div><p>كلام جميل لكن أين التنفيذ يا سادة؟</p><p>ننتظر المزيد من هذا التقرير.</p></div>`
  expect(() => read(body)).toThrow('not-an-article')
})

test('a gallery without text is an article where its head gives its time of publication', () => {
  const meta = '<meta property="article:published_time" content="2026-02-01T10:00:00+03:00">'
  expect(read(`${meta}<h1>${title}</h1><figure><img></figure>`)).toMatchObject({ title, body: '', day: '2026-02-01' })
})
