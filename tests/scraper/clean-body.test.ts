import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { cleanBody } from '#scraper/extract/clean-body.ts'
import { readParagraphs } from '#scraper/extract/paragraphs.ts'

const first = 'قال الوزير إن الجسر الجديد سيفتح أمام السيارات مطلع الشهر المقبل.'
const second = 'وأضاف أن العمل استغرق عامين.'

test.each([
  [`<p>${first}</p><p>${second}</p>`, [first, second], 'paragraphs survive as paragraphs'],
  [`${first}<br><br>${second}`, [first, second], 'so do lines of a container'],
  [
    `<h3>الجسر</h3><ul><li>الطول: ألف متر</li></ul><p>${second}</p>`,
    ['الجسر', 'الطول: ألف متر', second],
    'sub-headings and list items are paragraphs',
  ],
  [
    `<p>${first}</p><p>اقرأ أيضاً</p><p><a href="/1">افتتاح نفق في شمال المدينة</a></p><p>${second}</p>`,
    [first, second],
    '"read also" goes with its headlines',
  ],
  [`<p>${first}</p><p>اقرأ أيضا: <a href="/1">افتتاح نفق</a></p><p>${second}</p>`, [first, second], 'also in one line'],
  [
    `<p>${first}</p><p><a href="/1">افتتاح نفق في شمال المدينة بعد تأخير</a></p><p>${second}</p>`,
    [first, second],
    'a line that is one link is a headline',
  ],
  [`<p>${first} <a href="/t">الجسر</a></p>`, [`${first} الجسر`], 'a word with a link stays'],
  [
    `<p>${first}</p><p>الكلمات المفتاحية:</p><ul><li><a href="/t">الجسر</a></li><li><a href="/t">الطرق</a></li></ul>`,
    [first],
    'tags go with their label',
  ],
  [
    `<p>${first}</p><ul><li><a href="/t">الجسر</a></li><li><a href="/t">الطرق</a></li></ul>`,
    [first],
    'and links that close the text without one',
  ],
  [`<p>شارك فيسبوك تويتر</p><p>${first}</p><p>الكلمات المفتاحية</p>`, [first], 'labels of buttons go'],
  [
    `<p>${first}</p><p>شارك في الحفل مئات من سكان الحي.</p>`,
    [first, 'شارك في الحفل مئات من سكان الحي.'],
    'a sentence that begins with such a word stays',
  ],
  [`<p>عنوان الخبر</p><p>${first}</p>`, [first], 'the title once more goes'],
  [`<p>گزارش امروز.</p><p>انتهای پیام/</p><p>نظرات</p>`, ['گزارش امروز.'], 'the closing word ends the text'],
  [`<p>گزارش امروز. انتهای پیام/۱۲</p>`, ['گزارش امروز.'], 'also behind the last sentence'],
  [`<p>${first} وبذلك العمل انتهى.</p>`, [`${first} وبذلك العمل انتهى.`], 'a sentence may end in the same word'],
  [`<p>گزارش امروز.</p><p>17302</p>`, ['گزارش امروز.'], 'the code of a writer goes'],
  [`<p>${first}</p><p style="display:none">خفي</p><script>x()</script>`, [first], 'what no browser shows is not read'],
  ['<p>قالت الأم&zwnj;&#1548; &quot;نعم&quot;</p>', ['قالت الأم\u200C، "نعم"'], 'references become letters, joiners inside a line stay'],
])('%s becomes %j: %s', (html, lines) => {
  const $ = load(`<div id="x">${html}</div>`)
  expect(cleanBody(readParagraphs($('#x').get(0)!), 'عنوان الخبر').lines).toEqual(lines)
})

test.each([
  [`<p>${first}</p><p>المصدر: وكالة الأنباء</p>`, 'وكالة الأنباء'],
  [`<p>${first} --(بترا)</p>`, 'بترا'],
  [`<p>${first}</p>`, null],
])('%s credits %s', (html, source) => {
  const $ = load(`<div id="x">${html}</div>`)
  const body = cleanBody(readParagraphs($('#x').get(0)!), null)
  expect(body).toEqual({ lines: [first], creditedSource: source })
})
