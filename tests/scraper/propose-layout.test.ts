import { expect, test } from 'vitest'
import { learnLayout } from '#scraper/propose/learn-layout.ts'
import type { SitePage } from '#scraper/propose/sample-page.ts'

const facts = { name: 'المرفأ', language: 'ar', timeZone: 'Asia/Riyadh', home: 'https://marfa.example/' } as const
const pieces = [
  [
    'وصول سفن القمح إلى الميناء الشرقي',
    'رست ثلاث سفن محملة بالقمح صباح اليوم في الميناء الشرقي بعد رحلة طويلة عبر البحر استغرقت عشرين يوما.',
  ],
  [
    'الطلاب يفتتحون مكتبة في الحي القديم',
    'جمع طلاب المدرسة الثانوية آلاف الكتب من بيوت الحي القديم ليفتحوا منها مكتبة عامة للأطفال والكبار.',
  ],
  [
    'موسم الزيتون يبدأ مبكرا في الجبال',
    'بدأ المزارعون قطف الزيتون قبل موعده بأسبوعين بسبب حرارة الصيف التي لم تعرف الجبال مثلها منذ عقود.',
  ],
  [
    'بلدية المدينة تصلح الجسر الحجري',
    'أغلقت البلدية الجسر الحجري أمام السيارات شهرا كاملا لترميم أعمدته التي تصدعت في فيضان الشتاء الماضي.',
  ],
] as const
const second = [
  'وقال مدير الميناء إن التفريغ يستمر حتى مساء الخميس وإن المخازن تتسع لكل الحمولة.',
  'وتقول أمينة المكتبة إن الأبواب ستفتح كل يوم بعد الظهر، وإن الإعارة مجانية للجميع.',
  'ويتوقع اتحاد المزارعين محصولا أقل من العام الماضي لكنه أجود زيتا وأغلى ثمنا.',
  'ويعبر المشاة على ممر خشبي ضيق إلى أن تنتهي الأعمال ويختبر المهندسون حمولة الجسر.',
]
const motto = 'المرفأ صحيفة مستقلة يصدرها صحفيو المدينة منذ ربع قرن.'

function page(index: number, inside = `<div class="motto"><p>${motto}</p></div>`): SitePage {
  const [title, first] = pieces[index]!
  return {
    url: `https://marfa.example/story/${900 + index}`,
    fetchedAt: Date.UTC(2026, 10, 20, 9),
    html: `<title>${title} - المرفأ</title><body><div class="today">الجمعة 20 نوفمبر 2026</div><article><h1 class="story-head">${title}</h1>
<span class="story-day">${10 + index} نوفمبر 2026 - 14:0${index}</span><div class="story-text"><p>${first}</p><p>${second[index]}</p>${inside}</div></article></body>`,
  }
}

const pages = pieces.map((_, index) => page(index))

test('what repeats over pages is furniture, what varies is the article, and a clock in the header is no date', () => {
  expect(learnLayout(pages, [], facts)).toEqual({
    title: '.story-head',
    body: '.story-text',
    date: '.story-day',
    exclude: ['.story-text .motto'],
  })
})

test('a line of the site without a name of its own is dropped by its words', () => {
  const bare = pieces.map((_, index) => page(index, `<p>${motto}</p>`))
  expect(learnLayout(bare, [], facts)).toMatchObject({ dropParagraphs: [`^${motto.replace('.', '\\.')}$`] })
})

test('names that hold the number of one page are not used', () => {
  const numbered = pages.map((one, index) => ({
    ...one,
    html: one.html.replace('class="story-text"', `id="post-${900 + index}" class="story-text"`),
  }))
  expect(learnLayout(numbered, [], facts)).toMatchObject({ body: '.story-text' })
})

test('a selector that does not fit all pages is not kept', () => {
  const mixed = pages.map((one, index) => ({
    ...one,
    html: one.html.replace('story-head', `head-${'abcd'[index]}`).replace('<h1', '<h2').replace('</h1', '</h2'),
  }))
  expect(learnLayout(mixed, [], facts)).not.toMatchObject({ title: expect.stringContaining('head-') })
})

test('pages that are no articles teach nothing', () => {
  expect(learnLayout([{ url: 'https://marfa.example/', html: '<p>404</p>' }], [], facts)).toBeNull()
})
