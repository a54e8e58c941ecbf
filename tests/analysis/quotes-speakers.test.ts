import { expect, test } from 'vitest'
import type { PressLanguage } from '#analysis/subject.ts'
import { quotesOf, speaker } from '#tests/helpers/quotes.ts'

function speakersOf(text: string, language: PressLanguage): (string | null)[] {
  return quotesOf(text, language).map(({ speakerName }) => speakerName)
}

test.each<[string, (string | null)[], string]>([
  ['قال وزير النقل اللبناني كريم الحداد إن الجسر جاهز.', ['كريم الحداد'], 'a name behind its title'],
  ['قال كريم الحداد، وزير النقل، إن الجسر جاهز.', ['كريم الحداد'], 'a title behind its name'],
  ['قال وزير النقل اللبناني، كريم الحداد، إن الجسر جاهز.', ['كريم الحداد'], 'a name between commas'],
  ['قال الخبير في شؤون الطرق د. كريم الحداد إن الجسر جاهز.', ['كريم الحداد'], 'an abbreviated title'],
  ['قال الأمين العام للاتحاد فرنك ملتزر إن الجسر جاهز.', ['فرنك ملتزر'], 'a foreign name in no list'],
  ['قال شاهد عيان يدعى كريم الحداد إن الجسر جاهز.', ['كريم الحداد'], 'called by name'],
  ['قال كريم الحداد إن الجسر جاهز. وأضاف أن الطريق مغلقة.', ['كريم الحداد', 'كريم الحداد'], 'a dropped subject'],
  ['وصل كريم الحداد إلى المدينة. وقال إن الجسر جاهز.', ['كريم الحداد'], 'the one who acted last'],
  ['قال كريم الحداد إن الجسر جاهز. ووصلت ليلى فارس. وأضافت أن الطريق مغلقة.', ['كريم الحداد', 'ليلى فارس'], 'a new person in between'],
  [
    'قالت ليلى فارس إن الجسر جاهز. وقال كريم الحداد إنه قديم. وأضافت أن الطريق مغلقة.',
    ['ليلى فارس', 'كريم الحداد', 'ليلى فارس'],
    'the verb shows a woman',
  ],
  ['قال كريم الحداد إن الجسر جاهز. وأكد الحداد أن الطريق مغلقة.', ['كريم الحداد', 'كريم الحداد'], 'surname alone'],
  [
    'الحداد: الجسر جاهز\nقال وزير النقل كريم الحداد إن الجسر جاهز.',
    ['كريم الحداد', 'كريم الحداد'],
    'surname in the title, full name in the text',
  ],
  ['قال وزير النقل كريم الحداد إن الجسر جاهز. وأوضح الوزير أن الطريق مغلقة.', ['كريم الحداد', 'كريم الحداد'], 'title alone, shortened'],
  [
    'قال الناطق باسم البلدية كريم الحداد إن الجسر جاهز. وأكد المتحدث باسم البلدية أن الطريق مغلقة.',
    ['كريم الحداد', 'كريم الحداد'],
    'two words for spokesman',
  ],
  ['قالت صحيفة البحر إن الجسر جاهز. وأضافت الصحيفة أن الطريق مغلقة.', ['صحيفة البحر', 'صحيفة البحر'], 'the paper named before'],
  ['قالت الصحيفة إن الجسر جاهز.', [null], 'a paper that is not named'],
  [
    'تحدثت الصحيفة عن دعوة أهينا ميرلوف رئيسة القسم. وقالت ميرلوف إن الجسر قديم.',
    ['أهينا ميرلوف'],
    'a full name in no list, before its office',
  ],
  ['قالت شركة البحر إن الجسر جاهز. وأضاف المصدر ذاته أن الطريق مغلقة.', ['شركة البحر', 'شركة البحر'], 'the same source'],
  [
    'أشارت الصحيفة إلى دعوة كريم الحداد رئيس قسم الجسور إلى التمهل. وقال المسؤول البلدي إن الجسر قديم.',
    ['كريم الحداد'],
    '"the official" where nobody has spoken is whom the article named last',
  ],
  ['أعلنت باريس أن الجسر جاهز.', ['فرنسا'], 'a capital stands for its state'],
  ['قال والد المهندس كريم الحداد إن الجسر جاهز.', [null], 'the father of the one named'],
  ['كريم الحداد، رئيس البلدية، أكد أن الجسر جاهز.', ['كريم الحداد'], 'subject before the verb'],
  ['أشار كريم الحداد إلى تقرير هندسي صدر أمس قال "الجسر قديم جدا ومتهالك".', [null], 'a report that says, not the one who points to it'],
])('%s', (text, expected) => {
  expect(speakersOf(text, 'ar')).toEqual(expected)
})

test.each<[string, (string | null)[], string]>([
  ['سرهنگ حسن رستمی فرمانده پلیس گفت: راه باز است.', ['حسن رستمی'], 'rank, name, title'],
  ['حسن رستمی، فرمانده پلیس، گفت: راه باز است.', ['حسن رستمی'], 'a title between commas'],
  ['حسن رستمی فرمانده پلیس گفت: راه باز است.\nوی افزود: پل هم باز است.', ['حسن رستمی', 'حسن رستمی'], 'وی (he or she)'],
  ['حسن رستمی گفت: راه باز است.\nاین مقام افزود: پل هم باز است.', ['حسن رستمی', 'حسن رستمی'], 'this official'],
  ['حسن رستمی گفت: راه باز است.\nرستمی ادامه داد: پل هم باز است.', ['حسن رستمی', 'حسن رستمی'], 'surname alone'],
  [
    'فرمانده پلیس شهر گفت: راه باز است.\nبه گزارش ایسنا، حسن رستمی افزود: پل هم باز است.',
    ['حسن رستمی', 'حسن رستمی'],
    'title first, its holder in the next paragraph',
  ],
  [
    'خبر\nمدیر آب شهر با بیان اینکه باران کم است، گفت: آب کم است.\nحسن رستمی افزود: صرفه‌جویی کنید.\nمدیر آب گفت: باران می‌آید.',
    ['حسن رستمی', 'حسن رستمی', 'حسن رستمی', 'حسن رستمی'],
    'office and name in turn',
  ],
  [
    'رستمی: راه باز است\nفرمانده پلیس گفت: پل هم باز است.\nحسن رستمی افزود: هوا خوب است.',
    ['حسن رستمی', 'حسن رستمی', 'حسن رستمی'],
    'the headline names the holder',
  ],
  ['راه بسته بود و حسن رستمی در این باره گفت: راه باز است.', ['حسن رستمی'], 'the second clause of a sentence'],
  ['نماینده شهر گفت که راه باز است. او افزود: پل هم باز است.', [null, null], 'one who is not named stays so'],
  ['روزنامه بامداد نوشت: راه باز است.', ['روزنامه بامداد'], 'a newspaper'],
  ['حسن رستمی گفت: راه باز است.\nعضو شورای شهر افزود: پل هم باز است.', ['حسن رستمی', 'حسن رستمی'], 'his office comes later'],
  [
    'حسن رستمی، دبیر انجمن، گفت: راه باز است.\nاو افزود: هوا خوب است.\nپیش از این وزیر راه خبر داده بود که پل بسته است.',
    ['حسن رستمی', 'حسن رستمی', null],
    'someone else had said before',
  ],
  ['واکنش رستمی به بارندگی: راه باز می‌شود\nحسن رستمی گفت: پل هم باز است.', ['حسن رستمی', 'حسن رستمی'], 'a reaction in the title'],
])('%s', (text, expected) => {
  expect(speakersOf(text, 'fa')).toEqual(expected)
})

test('a title alone names the subject who held it on the day of the article', () => {
  const old = speaker(1, { ar: 'كريم الحداد' }, [{ words: 'رئيس بلدية المرج', language: 'ar', from: '2020-01-01', to: '2023-12-31' }])
  const now = speaker(2, { ar: 'ليلى فارس' }, [{ words: 'رئيس بلدية المرج', language: 'ar', from: '2024-01-01', to: null }])
  const text = 'أعلن رئيس بلدية المرج أن الجسر جاهز.'
  expect(quotesOf(text, 'ar', [old, now], '2022-05-01')).toMatchObject([{ speakerName: 'كريم الحداد', subjectId: 1 }])
  expect(quotesOf(text, 'ar', [old, now], '2025-05-01')).toMatchObject([{ speakerName: 'ليلى فارس', subjectId: 2 }])
})

test('a speaker who is nobody yet keeps the name, without a subject', () => {
  expect(quotesOf('قال كريم الحداد إن الجسر جاهز.', 'ar')).toMatchObject([{ speakerName: 'كريم الحداد', subjectId: null }])
})

test('a surname that introduces a subject in full names the subject', () => {
  const text = 'الحداد: الجسر جاهز\nقال كريم الحداد إن الطريق مغلقة.'
  expect(quotesOf(text, 'ar', [speaker(7, { ar: 'كريم الحداد' })])).toMatchObject([{ subjectId: 7 }, { subjectId: 7 }])
})

test("the head of a candidate's election staff is not the candidate", () => {
  const text = 'ستاد\nمحمود رستمی به نیلبار رفت.\nرئیس ستاد انتخاباتی رستمی گفت: راه باز است.'
  const [quote] = quotesOf(text, 'fa', [speaker(1, { fa: 'محمود رستمی' })])
  expect(quote).toMatchObject({ speakerName: null, subjectId: null })
})
