import { expect, test } from 'vitest'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { mentionsIn, person } from '#tests/helpers/subjects.ts'

const ZWNJ = '\u200C'
const lavrov = person(1, 'سيرغي لافروف', {
  names: { en: 'Sergey Lavrov', ar: 'سيرغي لافروف', fa: 'سرگئی لاوروف' },
  spellings: [
    { words: 'لافروف', language: 'ar' },
    { words: 'لاوروف', language: 'fa' },
  ],
})

const SEEN_THROUGH: [text: string, found: string[], why: string][] = [
  ['التقى الوفد بلافروف ولافروف وللافروف', ['لافروف', 'لافروف', 'لافروف'], 'with, and, and-for'],
  ['سياسي كلافروف يعرف ذلك', ['لافروف'], 'like'],
  ['قال لافـــروف إن الحوار قائم', ['لافـــروف'], 'tatweel'],
  ['أكد لَافرُوف ذلك', ['لَافرُوف'], 'vowel marks'],
  ['وصل سيرغي\nلافروف إلى العاصمة', ['سيرغي\nلافروف'], 'a line break in the name'],
  ['سيرغي. لافروف', ['لافروف'], 'a full stop ends the name'],
  ['لافروفا ليست المقصودة في هذا النص', [], 'another name that begins so'],
  [`لاوروف${ZWNJ}ها و لاوروف را دیدند که گفت`, ['لاوروف', 'لاوروف'], 'a Persian plural and an object'],
  ['لاوروفشان گفت که می‌آید', ['لاوروف'], 'a Persian possessive, joined'],
  ['Sergey Lavrov met the press and said that', ['Sergey Lavrov'], 'Latin letters'],
]

test.each(SEEN_THROUGH)('in %j stands %j (%s)', (text, found) => {
  expect(mentionsIn(text, [lavrov])).toEqual(found)
})

test('after "for" the article loses its alef, and a lam that follows it too', () => {
  expect(mentionsIn('وقال متحدث للكرملين إن', [person(1, 'الكرملين')])).toEqual(['كرملين'])
  expect(mentionsIn('هذا لليكود من قبل', [person(1, 'الليكود')])).toEqual(['يكود'])
})

test('a name is found whether its parts are written together, apart or with a joiner', () => {
  const text = `احمدی نژاد و احمدی${ZWNJ}نژاد و احمدینژاد این را گفت`
  expect(mentionsIn(text, [person(1, `احمدی${ZWNJ}نژاد`)])).toHaveLength(3)
  expect(mentionsIn('استقبل عبدالله الثاني وفدا من عبد الله الثاني', [person(1, 'عبد الله الثاني')])).toHaveLength(2)
})

test('spellings that no folding joins are found by rule', () => {
  const text = 'الرئيس الأميركي والرئيس الأمريكي'
  const titles = [{ words: 'الرئيس الأمريكي', language: 'ar' as const, from: null, to: null }]
  expect(mentionsIn(text, [person(1, 'فلان الفلاني', { titles })])).toHaveLength(2)
})

test('a surname counts once the full name has introduced it', () => {
  const subject = [person(1, 'كمال الدهشوري')]
  expect(mentionsIn('حضر كمال الدهشوري الجلسة. وأشار الدهشوري إلى ذلك', subject)).toEqual(['كمال الدهشوري', 'الدهشوري'])
  expect(mentionsIn('وأشار الدهشوري إلى ذلك في الجلسة', subject)).toEqual([])
})

const COMMON_WORDS: [text: string, name: string, found: string[], why: string][] = [
  ['كان الضيف سعيد الحظ، وغادر سعيّد القاعة', 'قيس سعيّد', ['سعيّد'], '"happy" and the president with his shadda'],
  ['طلبوا عون الجيران قبل لقاء الرئيس عون', 'جوزيف عون', ['عون'], '"help" and a surname after a title'],
  ['أداء دور رئيسي في الملف', 'إبراهيم رئيسي', [], '"a main role"'],
  ['دلیل رئیسی تأخیر، سفر رئیسی به شمال بود', 'ابراهیم رئیسی', ['رئیسی'], '"the main reason" and "the journey of Raisi"'],
  ['یک روحانی جوان از دولت روحانی انتقاد کرد', 'حسن روحانی', ['روحانی'], '"a cleric" and "the government of Rouhani"'],
  ['هذه مسألة على جدول الأعمال', 'علي', [], '"on" is not Ali'],
  ['المشهد السوداني معقد، وقال السوداني إن الحل قريب', 'محمد السوداني', ['السوداني'], '"Sudanese" and a surname'],
  ['قالت إن إيفانكا الدهشوري لم تحضر', 'كمال الدهشوري', [], 'another person of that surname'],
  ['وقع الحادث في شارع كمال الدهشوري', 'كمال الدهشوري', [], 'a street'],
  ['حضر علي بن كمال الدهشوري', 'كمال الدهشوري', [], 'the son'],
  ['قال الكاتب سعيد بنكراد إن', 'قيس سعيد', [], 'a given name before another surname'],
  ['المذهب المالكي منتشر هناك', 'نوري المالكي', [], '"the Maliki school"'],
  ['وكان صالح يحكم البلاد', 'علي صالح', ['صالح'], 'a verb after the name'],
]

test.each(COMMON_WORDS)('%s: %s gives %j (%s)', (text, name, found) => {
  const surname = name.split(' ').at(-1) as string
  const words = (['ar', 'fa'] as const).map((language) => ({ words: surname, language }))
  const spellings = name.includes('الدهشوري') ? [] : words
  expect(mentionsIn(text, [person(1, name, { spellings })])).toEqual(found)
})

test('an ambiguous form counts near one of its words, in the same paragraph only', () => {
  const hamas = person(1, 'حركة حماس', {
    speakerKind: 'body',
    ambiguous: [{ words: 'حماس', language: 'ar' }],
    near: [{ words: 'غزة', language: 'ar' }],
  })
  expect(mentionsIn('قاتلت حماس في غزة', [hamas])).toEqual(['حماس'])
  expect(mentionsIn('هتفوا في حماس كبير\nثم عادوا من غزة', [hamas])).toEqual([])
  expect(mentionsIn('وفد حماس يصل\nقاتلت حماس في غزة', [hamas])).toEqual(['حماس', 'حماس'])
})

test('a form that others bear, too, counts only with company', () => {
  const zayed = person(1, 'محمد بن زايد', { ambiguous: [{ words: 'بن زايد', language: 'ar' }] })
  expect(mentionsIn('وقال بن زايد إن', [zayed])).toEqual([])
  expect(mentionsIn('استقبل محمد بن زايد الوفد. وقال بن زايد إن خليفة بن زايد سبقه', [zayed])).toEqual(['محمد بن زايد', 'بن زايد'])
})

test('an exclusion takes out the form that it covers', () => {
  const subject = person(1, 'برج إيفل', { exclusions: [{ words: 'شركة برج إيفل', language: 'ar' }], speakerKind: 'body' })
  expect(mentionsIn('زار برج إيفل ثم شركة برج إيفل', [subject])).toEqual(['برج إيفل'])
})

const office = { words: 'وزير الخارجية الأمريكي', language: 'ar' as const }
const holders = [
  person(1, 'سالم الأول', { titles: [{ ...office, from: '2021-01-26', to: '2025-01-19' }] }),
  person(2, 'سالم الآخر', { titles: [{ ...office, from: '2025-01-21', to: null }] }),
]

test.each([
  ['2024-05-01', ['1 وزير الخارجية الأمريكي']],
  ['2025-05-01', ['2 وزير الخارجية الأمريكي']],
  ['2019-05-01', []],
  [null, []],
])('on %s a title names who held the office', (day, found) => {
  expect(mentionsIn('قال وزير الخارجية الأمريكي إن', holders, { day })).toEqual(found)
})

test('a title of another office, or of other days, names nobody', () => {
  const day = '2025-05-01'
  expect(mentionsIn('قال نائب وزير الخارجية الأمريكي إن', holders, { day })).toEqual([])
  expect(mentionsIn('قال وزير الخارجية الأمريكي السابق إن', holders, { day })).toEqual([])
})

test('a title beside its name is one mention', () => {
  expect(mentionsIn('قال وزير الخارجية الأمريكي سالم الآخر إن', holders, { day: '2025-05-01' })).toEqual(['2 سالم الآخر'])
})

test('a surname of two subjects is the one whom the article has named', () => {
  const both = [person(1, 'مايك جونسون'), person(2, 'بوريس جونسون')]
  expect(mentionsIn('وصل بوريس جونسون إلى القصر. وقال جونسون إن', both)).toEqual(['2 بوريس جونسون', '2 جونسون'])
})

test('a mention that begins in the headline is a headline mention', () => {
  const mentions = findMentions(compileSubjects([lavrov]), 'لافروف يصل\nوصل لافروف', { titleEnd: 10, day: null, language: 'ar' })
  expect(mentions.map(({ isHeadline }) => isHeadline)).toEqual([true, false])
})

test('links to other articles are not counted', () => {
  expect(mentionsIn('هذا نص الخبر كله.\nاقرأ أيضاً: لافروف في القاهرة', [lavrov])).toEqual([])
})
