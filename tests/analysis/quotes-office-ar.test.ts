import { expect, test } from 'vitest'
import { quotedWords, quotesOf, speaker } from '#tests/helpers/quotes.ts'

test.each<[string, (string | null)[], string]>([
  ['قال مدير هيئة النقل في محافظة ينبع سامر بن علي النجار إن الجسر جاهز.', ['سامر بن علي النجار'], 'a place that looks like a verb'],
  ['وأوضح المشرف العام على مهرجان صيف ينبع غالي بن ناجي الجهني أن الجسر جاهز.', ['غالي بن ناجي الجهني'], 'the last word of a title'],
  ['وأكد في هذا الصدد رئيس غرفة النقل البحري، كمال صبري، أن الجسر جاهز.', ['كمال صبري'], '"in this respect" before the subject'],
  ['وقال في السياق ذاته المدير كمال صبري إن الجسر جاهز.', ['كمال صبري'], '"in the same context"'],
  ['أوضح الخبير في الشؤون السياسية، الدكتور كريم الحداد، أن الجسر جاهز.', ['كريم الحداد'], 'a name behind the comma of its title'],
  ['أكد رئيس لجنة النقل بحي الروضة في نيلبار ، كريم الحداد، أن الجسر جاهز.', ['كريم الحداد'], 'a place behind "in", then the name'],
  ['وأوضح الناطق بشرطة منطقة البحيرة، العقيد دكتور كريم بن عطية الحداد، أن الجسر جاهز.', ['كريم بن عطية الحداد'], 'two ranks'],
  [
    'أكد رئيس اللجنة في غرفة تجارة نيلبار، عبدالله بن سعد الحداد، تأييده النظام، مشيراً إلى أن الجسر جاهز.',
    ['عبدالله بن سعد الحداد'],
    'who acts in the sentence',
  ],
  ['ذكر ذلك رئيس النادي كريم الحداد، الذي أكد أن الجسر جاهز.', ['كريم الحداد'], 'a relative clause, once'],
  ['حضر اللقاء رئيس النادي كريم الحداد الذي أكد أن الجسر جاهز.', ['كريم الحداد'], 'a relative clause without comma'],
  [
    'أفاد كريم الحداد بأن الجسر جاهز. وأوضح رئيس مجموعة العمل أن الطريق مغلقة.',
    ['كريم الحداد', 'كريم الحداد'],
    'an office of the only speaker, who has been given none',
  ],
  ['أفاد كريم الحداد بأن الجسر جاهز. من جانبه أوضح رئيس مجموعة العمل أن الطريق مغلقة.', ['كريم الحداد', null], '"for his part": another'],
  ['كشف كريم الحداد، مدير النقل، أن الجسر جاهز. وقال رئيس المصالح إن الطريق مغلقة.', ['كريم الحداد', null], 'another office'],
  ['قال كريم الحداد إن الجسر جاهز، فيما شدد على أن الطريق مغلقة.', ['كريم الحداد', 'كريم الحداد'], '"while he stressed"'],
  [
    'قال نائب الوزير كريم حدادي إن الجسر جاهز. وحدادي مؤيد قوي للنقل وألغى الضريبة قائلا إنها ثقيلة.',
    ['كريم حدادي', 'كريم حدادي'],
    '"and" written onto a surname',
  ],
  ['وأوضح المهندس عبد اللطيف بن عبد الملك آل النجار أن الجسر جاهز.', ['عبد اللطيف بن عبد الملك آل النجار'], 'servant of the King'],
  ['وأوضح المهندس كريم بن سعد آل الشيخ أن الجسر جاهز.', ['كريم بن سعد آل الشيخ'], 'house of the Sheikh'],
  ['وأوضح مدير البرنامج كريم بن سعد العمر أن الجسر جاهز.', ['كريم بن سعد العمر'], 'a surname that is an ordinary word'],
  ['قال الله تعالى في الكتاب أن الجسر جاهز.', [], 'scripture is no news'],
  ['أكد أشقاء العامل أن الجسر جاهز.', [null], 'brothers of somebody'],
  ['وأعلن شقيقه رئيس حكومة الولاية كريم الحداد أنه طلب فتح الجسر.', ['كريم الحداد'], 'his brother, who is named'],
  ['وأكد خطيب جامع رجاء العتيبي بمدينة الرياض الشيخ كريم بن يتيم الحداد أن الجسر جاهز.', ['كريم بن يتيم الحداد'], "a mosque's name"],
  ['وفيما يتعلق بحقوق الإنسان في المدينة، أكد أن الجسر جاهز.', [null], '"as to human rights" is nobody'],
  ['وكان الرئيس الحداد أعلن، أواخر يوليو الماضي، أن الجسر جاهز.', [null], 'a time is nobody'],
  [
    'قال المهندس كريم الزغيبي إن الجسر جاهز. وربط المهندس الزغيبي الملاءة المالية بموافقة الجهات، مبينًا أن الطريق مغلقة.',
    ['كريم الزغيبي', 'كريم الزغيبي'],
    'a surname behind a rank, before the object',
  ],
  [
    'كانت المحكمة رفضت الطلب، لكن حكومة الإقليم رفضت القرار مشددة على أنها ستواصل العمل.',
    ['حكومة الإقليم'],
    'the subject of the clause behind "but"',
  ],
  ['أعلن تويتر أن الجسر جاهز. وقالت الشركة إن الطريق مغلقة.', ['تويتر', 'تويتر'], '"the company" is the brand that spoke'],
  ['أعلن مقر البحر العسكري إسقاط الجسر، مؤكداً أن الطريق مغلقة.', ['مقر البحر العسكري'], 'headquarters'],
  ['وأكدت فحوص أن الجسر جاهز.', [null], 'tests are nobody'],
  ['ويقول المواطن ” قصتي طويلة مع الجسر وأبلغوني بأن الجسر جاهز.', [null], 'a stray mark parts a speaker from his words'],
])('%s', (text, expected) => {
  expect(quotesOf(text, 'ar').map(({ speakerName }) => speakerName)).toEqual(expected)
})

test.each<[string, [string, string, string | null][], string]>([
  ['وأضاف الحداد لقد طلبنا إغلاق الطريق.', [['indirect', 'لقد طلبنا إغلاق الطريق', 'الحداد']], 'speech that begins without "that"'],
  ['وحسب موقع البحر أوضح بيان الجيش أن الجسر جاهز.', [['indirect', 'أن الجسر جاهز', 'الجيش']], 'who speaks, not who passes it on'],
  [
    'قتل ثلاثة من العمال وأصيب تسعة، بحسب ما ذكرته مصادر طبية.',
    [['indirect', 'قتل ثلاثة من العمال وأصيب تسعة', null]],
    '"it" written onto the verb',
  ],
  ['أودعت الصكوك في المحافظ اليوم، حسب الصكوك المخصصة لكل مكتتب.', [], 'a measure is no source'],
])('%s', (text, expected) => {
  expect(quotedWords(text, 'ar')).toEqual(expected)
})

test.each<[string, (string | null)[], string]>([
  ['قال كريم الحداد إن الجسر جاهز. وقالوا إن العمل مستمر.', ['كريم الحداد', null], '"they" is not one'],
  [
    'قال كريم الحداد إن الجسر جاهز. وقالت هدى السالم إن الطريق مغلقة. وقالا إن العمل مستمر.',
    ['كريم الحداد', 'هدى السالم', 'كريم الحداد؛ هدى السالم'],
    '"the two" are the last two who spoke',
  ],
  [
    'قال كريم الحداد وسامي النجار إن الجسر جاهز. وأضافا أن العمل مستمر.',
    ['كريم الحداد؛ سامي النجار', 'كريم الحداد؛ سامي النجار'],
    'two who spoke together',
  ],
  ['قال سكان إن الجسر جاهز. وأضافوا أن العمل مستمر.', [null, null], 'several without names'],
])('%s', (text, expected) => {
  expect(quotesOf(text, 'ar').map(({ speakerName }) => speakerName)).toEqual(expected)
})

test.each<[string, [string, string, string | null][], string]>([
  [
    'قال كريم الحداد: »الجسر جاهز الآن للعبور«. وأكد سامي النجار: «الطريق مغلقة منذ أمس».',
    [
      ['direct', 'الجسر جاهز الآن للعبور', 'كريم الحداد'],
      ['direct', 'الطريق مغلقة منذ أمس', 'سامي النجار'],
    ],
    'reversed marks, then right ones',
  ],
  [
    'قال كريم الحداد: “الطريق مغلقة منذ أمس. وقال المدير سامي النجار إن العمل مستمر.',
    [
      ['direct', 'الطريق مغلقة منذ أمس', 'كريم الحداد'],
      ['indirect', 'إن العمل مستمر', 'سامي النجار'],
    ],
    'a mark that nothing closes ends before the next report',
  ],
])('%s', (text, expected) => {
  expect(quotedWords(text, 'ar')).toEqual(expected)
})

test('a body is called by the first word of its name', () => {
  const house = speaker(1, { ar: 'البيت الأزرق' })
  const text = 'أعلن البيت الأزرق أن الجسر جاهز. وقال البيت إن الطريق مغلقة.'
  const subjects = [{ ...house, definition: { ...house.definition, speakerKind: 'body' as const } }]
  expect(quotesOf(text, 'ar', subjects).map(({ speakerName }) => speakerName)).toEqual(['البيت الأزرق', 'البيت الأزرق'])
})
