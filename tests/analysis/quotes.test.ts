import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedWords, quotesOf } from '#tests/helpers/quotes.ts'

test.each([
  ['قال سامي الحداد: "الجسر جاهز للعبور".', [['direct', 'الجسر جاهز للعبور', 'سامي الحداد']], 'cue before'],
  ['"الجسر جاهز للعبور"، يقول سامي الحداد.', [['direct', 'الجسر جاهز للعبور', 'سامي الحداد']], 'cue after'],
  [
    '"الجسر جاهز للعبور"، يقول سامي الحداد، "ولن نغلقه مجددا".',
    [
      ['direct', 'الجسر جاهز للعبور', 'سامي الحداد'],
      ['direct', 'ولن نغلقه مجددا', 'سامي الحداد'],
    ],
    'cue amid',
  ],
  ['قال سامي الحداد إن الجسر جاهز.', [['indirect', 'إن الجسر جاهز', 'سامي الحداد']], 'content clause'],
  ['أَكَّدَ سامي الحدّاد أَنَّ الجسرَ جاهز.', [['indirect', 'أَنَّ الجسرَ جاهز', 'سامي الحدّاد']], 'vocalised'],
  ['قال سامي الحداد إن الجسر "آمن تماما" للعبور.', [['indirect', 'إن الجسر "آمن تماما" للعبور', 'سامي الحداد']], 'marks inside a clause'],
  ['قال سامي الحداد إن "الجسر جاهز للعبور".', [['direct', 'الجسر جاهز للعبور', 'سامي الحداد']], 'marks that hold the whole clause'],
  [
    'أوضح سامي الحداد أن الجسر جاهز، مشيرا إلى أن الطريق مغلقة.',
    [
      ['indirect', 'أن الجسر جاهز', 'سامي الحداد'],
      ['indirect', 'أن الطريق مغلقة', 'سامي الحداد'],
    ],
    'a participle goes on with the speaker',
  ],
  [
    'قال سامي الحداد إن الجسر جاهز، لكن ليلى المصري نفت أن يكون آمنا.',
    [
      ['indirect', 'إن الجسر جاهز', 'سامي الحداد'],
      ['indirect', 'أن يكون آمنا', 'ليلى المصري'],
    ],
    'two speakers in one sentence',
  ],
  ['سيفتح الجسر يوم الأحد، وفقا لوزارة الأشغال.', [['indirect', 'سيفتح الجسر يوم الأحد', 'وزارة الأشغال']], 'according to, behind'],
  ['وبحسب سامي الحداد، سيفتح الجسر يوم الأحد.', [['indirect', 'سيفتح الجسر يوم الأحد', 'سامي الحداد']], 'according to, before'],
  ['يعمل المصنع وفقا للقانون الجديد منذ عام.', [], 'according to a law: nobody speaks'],
  ['نقلت الصحيفة عن سامي الحداد قوله إن الجسر جاهز.', [['indirect', 'إن الجسر جاهز', 'سامي الحداد']], 'the source speaks, not the outlet'],
  ['قال سامي الحداد إن الجسر جاهز، على حد تعبيره.', [['indirect', 'إن الجسر جاهز', 'سامي الحداد']], 'a closing tag is no part of it'],
  ['لم يقل سامي الحداد إن الجسر جاهز.', [], 'a negated report'],
  ['قال مصدر مطلع إن الجسر جاهز.', [['indirect', 'إن الجسر جاهز', null]], 'an unnamed source'],
  ['قال خالد سالم ومنى فارس إن الجسر جاهز.', [['indirect', 'إن الجسر جاهز', 'خالد سالم؛ منى فارس']], 'two speakers together'],
  ['أعلنت قناة «البحر» أن الجسر جاهز.', [['indirect', 'أن الجسر جاهز', 'قناة «البحر»']], 'the name of an outlet in marks is no speech'],
  ['أضاف الطباخ الزيت ثم رفع القدر.', [], 'a reporting verb with another meaning'],
  ['عرض المتحف لوحة "ليلة القمر" للزوار.', [], 'the title of a work'],
  ['يذكر أن الجسر بني قبل قرن.', [], 'it is to be mentioned: a formula without speaker'],
  ['قرأ سامي أربعة كتب في "تاريخ المدن القديمة" قبل أن يسافر.', [], 'books, not "he wrote"'],
])('%s', (text, expected) => {
  expect(quotedWords(text, 'ar')).toEqual(expected)
})

test.each([
  ['مریم کاویانی گفت: پل آماده است.', [['colon', 'پل آماده است', 'مریم کاویانی']], 'unmarked speech after a colon'],
  ['مریم کاویانی گفت: «پل آماده است».', [['direct', 'پل آماده است', 'مریم کاویانی']], 'marked speech'],
  ['مریم کاویانی تأکید کرد که پل آماده است.', [['indirect', 'که پل آماده است', 'مریم کاویانی']], 'content clause'],
  ['مریم کاویانی گفته است پل تا پاییز آماده می‌شود.', [['indirect', 'پل تا پاییز آماده می‌شود', 'مریم کاویانی']], 'که left out'],
  ['«این پل امن است»، مریم کاویانی گفت.', [['direct', 'این پل امن است', 'مریم کاویانی']], 'cue at the end'],
  [
    'مریم کاویانی با بیان اینکه پل آماده است، گفت: جاده هم باز می‌شود.',
    [
      ['indirect', 'پل آماده است', 'مریم کاویانی'],
      ['colon', 'جاده هم باز می‌شود', 'مریم کاویانی'],
    ],
    'a clause beside the cue',
  ],
  [
    'مریم کاویانی گفت: پل آماده است و افزود: جاده هم باز می‌شود.',
    [
      ['colon', 'پل آماده است', 'مریم کاویانی'],
      ['colon', 'جاده هم باز می‌شود', 'مریم کاویانی'],
    ],
    'two speeches in one sentence',
  ],
  ['به گفته مریم کاویانی، پل آماده است.', [['indirect', 'پل آماده است', 'مریم کاویانی']], 'according to'],
  ['به گزارش ایسنا، پل آماده است.', [], 'the credit of an agency is no speech'],
  ['در بیانیه شهرداری آمده است: «پل امن است و می‌ماند».', [['direct', 'پل امن است و می‌ماند', 'شهرداری']], 'a body through its paper'],
  ['مریم کاویانی نگفت که پل آماده است.', [], 'a negated report'],
  ['باید گفت پل هنوز آماده نیست.', [], 'one must say'],
  ['استاد پیر دار فانی را وداع گفت.', [], 'an idiom for dying'],
  ['یک مقام آگاه گفت که پل آماده است.', [['indirect', 'که پل آماده است', null]], 'an unnamed official'],
  ['نمایش «پل سفید» در سالن «نور» اجرا شد.', [], 'titles and names in marks'],
  ['شرایط به شرح زیر اعلام شد:\nیک تا سه نفر', [], 'a list behind a colon'],
])('%s', (text, expected) => {
  expect(quotedWords(text, 'fa')).toEqual(expected)
})

test('speech in marks may run over paragraphs', () => {
  const text = 'قال سامي الحداد: "الجسر جاهز.\n"ولن نغلقه مجددا".'
  expect(quotedWords(text, 'ar')).toEqual([['direct', 'الجسر جاهز.\n"ولن نغلقه مجددا', 'سامي الحداد']])
})

test('questions and answers with a sign before each are turns', () => {
  const text = 'حوار\n* متى يفتح الجسر أمام الناس؟\n- سنفتحه يوم الأحد.\nومعه الطريق.\n* وكم كلف؟\n- الكثير.'
  expect(quotedWords(text, 'ar').map(([, words]) => words)).toEqual([
    'متى يفتح الجسر أمام الناس؟',
    'سنفتحه يوم الأحد.\nومعه الطريق.',
    'وكم كلف؟',
    'الكثير.',
  ])
})

test('a list with signs is no interview', () => {
  expect(quotedWords('قائمة\n- خبز وماء\n- ملح', 'ar')).toEqual([])
})

test('a quote tells its cue, the class of the cue and where each stands', () => {
  const text = 'وحذر سامي الحداد من أن الجسر قديم.'
  const [quote] = quotesOf(text, 'ar')
  expect(quote).toMatchObject({ cue: 'حذر', cueClass: 'warned', speakerSurface: 'سامي الحداد' })
  expect(text.slice(quote?.cueStart ?? 0, quote?.cueEnd ?? 0)).toBe('حذر')
  expect(text.slice(quote?.speakerStart ?? 0, quote?.speakerEnd ?? 0)).toBe('سامي الحداد')
})

test('languages other than Arabic and Persian have no quotes', () => {
  expect(quotesOf('She said: "The bridge is ready".', 'en' as 'ar')).toEqual([])
})

test('quotes lie within any text, in order, and are never empty', () => {
  const parts = [
    'قال ',
    'محمد ',
    'إن ',
    'أن ',
    ': ',
    '"',
    '«',
    '»',
    '، ',
    '. ',
    '\n',
    'وأضاف ',
    'مشيرا إلى ',
    'بحسب ',
    'الوزير ',
    'گفت',
    'که ',
    'با بیان اینکه ',
    'است ',
    '- ',
    '؟ ',
    'كتب ',
    'وزارة ',
    'در ',
    'وی ',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 40 }),
      fc.constantFrom('ar' as const, 'fa' as const),
      (words, language) => {
        const text = words.join('')
        let last = 0
        for (const { start, end } of quotesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      },
    ),
  )
})
