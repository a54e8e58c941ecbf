import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

const title = 'عشرة آلاف شجرة للمدينة'
const first = 'أعلنت البلدية اليوم عن خطة لزراعة عشرة آلاف شجرة في أحياء المدينة خلال عام واحد، وبدأ العمل في الحي القديم.'
const second = 'وقال مدير الحدائق إن الأشجار اختيرت من أنواع لا تحتاج إلى ماء كثير، وإن المدارس ستشارك في الزراعة طوال الربيع.'
const text = `<p>${first}</p><p>${second}</p>`

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
    'the stamps of a report by the hour',
    `<h1>${title}</h1><div><div>4 فبراير 2026 09:00</div>${text.replace('</p>', '</p><div>4 فبراير 2026 08:00</div>')}</div>`,
  ],
])('%s is not of the text', (_, body) => {
  expect(read(body).body).toBe(`${first}\n${second}`)
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
