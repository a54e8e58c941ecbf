import { expect, test } from 'vitest'
import { localDay, parseDate } from '#analysis/dates/parse-date.ts'
import type { DateContext } from '#analysis/dates/reading.ts'

/** Sunday 22 November 2026, 15:00 in Riyadh, 15:30 in Tehran. */
const FETCHED_AT = Date.UTC(2026, 10, 22, 12)
const riyadh: DateContext = { timeZone: 'Asia/Riyadh', fetchedAt: FETCHED_AT, language: 'ar' }
const tehran: DateContext = { timeZone: 'Asia/Tehran', fetchedAt: FETCHED_AT, language: 'fa' }

/** A day, or an instant in UTC where a time was printed; else the failure. */
function read(text: string, context: DateContext): string {
  const reading = parseDate(text, context)
  if ('failure' in reading) return reading.failure
  return reading.precision === 'day' ? reading.day : new Date(reading.instant).toISOString().replace(':00.000Z', 'Z').replace('.000Z', 'Z')
}

type Case = [input: string, expected: string, why: string]

const persian: Case[] = [
  ['بیست و یکم اردیبهشت هزار و سیصد و نود و نه', '2020-05-10', 'day and year in words'],
  ['۲ تیر یک هزار و چهارصد و سه', '2024-06-22', 'the year in words'],
  ['۱۴ مهر ۱۴۰۵ - ۰۸:۱۵', '2026-10-06T04:45Z', 'Jalali in Persian digits; Tehran is three and a half hours ahead'],
  ['شنبه ۳۰ آبان ۱۴۰۵', '2026-11-21', 'weekday before a day without time'],
  ['سه‌شنبه / ۱۲ خرداد ۱۴۰۵ / ۲۱:۰۰', '2026-06-02T17:30Z', 'slashes between weekday, date and time; a joiner in the weekday'],
  ['۵ ارديبهشت ۱۴۰۵ - ۱۰:۰۰', '2026-04-25T06:30Z', 'an Arabic yeh in the name of Ordibehesht'],
  ['۱۴۰۵/۰۷/۱۴ - ۰۸:۱۵', '2026-10-06T04:45Z', 'numbers alone, year first'],
  ['05/07/14 :: 08:15', '2026-10-06T04:45Z', 'a Jalali year of two digits'],
  ['98/11/05', '2020-01-25', 'a Jalali year of two digits of the century before'],
  ['2/9/85', '2006-11-23', 'day first, since 85 is no day'],
  ['7 آذر 1404 - 09:05:30 ب.ظ', '2025-11-28T17:35:30Z', 'Latin digits with the mark for after noon'],
  ['7 آذر 1404 - 12:05 ق.ظ', '2025-11-27T20:35Z', 'twelve before noon is midnight'],
  ['۱۴۰۵/۴/۳۱ ساعت ۸ شب', '2026-07-22T16:30Z', 'eight at night is 20:00'],
  ['یکم تیرماه ۱۴۰۵ ساعت ۷ و ۲۰ دقیقه', '2026-06-22T03:50Z', 'day in words, the word for month glued on, time in words'],
  ['بیست و نهم اسفند ۱۴۰۳', '2025-03-19', 'a day in three words'],
  ['۳۰ اسفند ۱۴۰۳', '2025-03-20', 'the thirtieth of Esfand in a leap year'],
  ['۳۰ اسفند ۱۴۰۴', 'impossible', 'and in a common year there is none'],
  ['پنجشنبه۷ آبان ۱۴۰۵', '2026-10-29', 'weekday and digit glued'],
  ['۱۵ ثور ۱۴۰۵', '2026-05-05', 'Afghan name of Ordibehesht'],
  ['12 فبروری 2026', '2026-02-12', 'Afghan name of February'],
  ['۲۶ ژوئیه ۲۰۲۶', '2026-07-26', 'Gregorian month in Iran'],
  ['تاریخ انتشار: ۱۱:۳۰ - ۱۹ مرداد ۱۴۰۵ - 2026 August 10', '2026-08-10T08:00Z', 'both calendars in one line, time first'],
  ['۱۹ مرداد ۱۴۰۵ - 11 August 2026', 'disagreeing', 'both calendars, a day apart'],
  ['۲۹ آبان ۱۴۰۵ | ۱۱ جمادی‌الثانی ۱۴۴۸ | ۲۰ نوامبر ۲۰۲۶', '2026-11-20', 'three calendars; the Hijri one a day off by the table'],
  ['۱۴۰۰/۰۳/۱۲ ۲۳:۴۵', '2021-06-02T19:15Z', 'summer time in Iran until 2022'],
  ['۱۴۰۴/۰۳/۱۲ ۲۳:۴۵', '2025-06-02T20:15Z', 'and none since'],
  ['۲۵ دقیقه قبل', '2026-11-22T11:35Z', 'minutes ago'],
  ['۳ ساعت پیش', '2026-11-22T09:00Z', 'hours ago'],
  ['نیم ساعت پیش', '2026-11-22T11:30Z', 'half an hour ago'],
  ['یک ساعت و نیم قبل', '2026-11-22T10:30Z', 'an hour and a half ago'],
  ['۲ روز پیش', '2026-11-20', 'days ago name a day and no time'],
  ['دیروز ۲۳:۱۰', '2026-11-21T19:40Z', 'yesterday with a time'],
  ['لحظاتی پیش', '2026-11-22', 'moments ago'],
  ['۳ هفته پیش', 'ambiguous', 'weeks are rounded, so they name no day'],
  ['۰/۰۰/۰۰ - ۰۰:۰۰', 'empty', 'a date of zeros'],
  ['آبان ۱۴۰۴', 'no-day', 'a month alone'],
  ['۱۲ آبان', '2026-11-03', 'without a year: the nearest past day'],
  ['۱۲ اردیبهشت', 'no-year', 'without a year, and as near to the one as to the other'],
  ['دیدار ۱۲ آبان رئیس مجلس با نمایندگان استان', 'no-year', 'a day without year amid a sentence is an event'],
  ['انتشار: ۲۰ آبان ۱۴۰۵ - ۱۷:۴۰ به‌روزرسانی: ۲۱ آبان ۱۴۰۵ - ۰۹:۴۰', '2026-11-11T14:10Z', 'the update does not win'],
  ['آخرین به روز رسانی: ۲۱ آبان ۱۴۰۵', 'update-only', 'an update alone is no publication'],
  ['۲۰ آبان ۱۴۰۵ ساعت ۱۷:۴۰ به وقت گرینویچ', '2026-11-11T17:40Z', 'a zone in words'],
  ['۱۴۰۶/۰۱/۰۵', 'ambiguous', 'a year still to come is no Jalali year of a publication'],
]

const arabic: Case[] = [
  ['الأربعاء، 07 أكتوبر 2026 - 12:09 م', '2026-10-07T09:09Z', 'Egyptian names; twelve after noon is noon'],
  ['الإثنين، 24 أغسطس 2026 12:23 ص', '2026-08-23T21:23Z', 'twelve in the morning is midnight'],
  ['9 حزيران 2026 | 19:45', '2026-06-09T16:45Z', 'Levantine'],
  ['3 كانون الثاني 2026', '2026-01-03', 'Levantine in two words'],
  ['الخميس 14 أيار / مايو 2026 08:10 مساءً', '2026-05-14T17:10Z', 'both names of May'],
  ['14 أيار / يونيو 2026', 'no-day', 'two names of two months'],
  ['السبت 15 غشت 2026 - 09:30', '2026-08-15T06:30Z', 'Moroccan'],
  ['الثلاثاء 14 جويلية 2026', '2026-07-14', 'Tunisian and Algerian'],
  ['3 دجمبر 2025', '2025-12-03', 'Mauritanian'],
  ['الثاني والعشرون من تشرين الأول 2026', '2026-10-22', 'day in words'],
  ['09 تشرين1/أكتوبر 2026', '2026-10-09', 'a month of the same name is numbered: the number is no day'],
  ['سبتمبر 5, 2026', '2026-09-05', 'month first'],
  ['21سبتمبر2026م', '2026-09-21', 'everything glued, with the mark of a Christian year'],
  ['الأربعاء ٥ ربيع الآخر ١٤٤٨هـ - ١٦ سبتمبر ٢٠٢٦م  ٠٧:٣٠', '2026-09-16T04:30Z', 'Hijri beside Gregorian'],
  ['٥ ربيع الآخر ١٤٤٨هـ الموافق ١٧ سبتمبر ٢٠٢٦م', '2026-09-17', 'Hijri a day off: countries differ'],
  ['٥ ربيع الآخر ١٤٤٨هـ الموافق ٢٠ سبتمبر ٢٠٢٦م', 'disagreeing', 'Hijri four days off'],
  ['٥ ربيع الآخر ١٤٤٨هـ', 'ambiguous', 'Hijri alone, and not trusted'],
  ['١٤٤٨/٠٤/٠٥', 'ambiguous', 'a Hijri year in numbers, and not trusted'],
  ['GMT 20:15 03.06.2026', '2026-06-03T20:15Z', 'the zone before the time'],
  ['03.06.2026 | 20:15 GMT', '2026-06-03T20:15Z', 'and after it'],
  ['9th, October 2026 GMT', '2026-10-09', 'English ordinal, a day alone'],
  ['3 يونيو، 2026', '2026-06-03', 'a comma before the year'],
  ['الاحد 14 / 06 / 2026  21:29', '2026-06-14T18:29Z', 'spaces around the slashes'],
  ['08:00 بتوقيت غرينتش (11:00 بتوقيت مكة) 5 مايو 2026', '2026-05-05T08:00Z', 'one moment by two clocks'],
  ['08:00 بتوقيت غرينتش (12:30 بتوقيت مكة) 5 مايو 2026', '2026-05-05', 'two clocks that disagree leave the day'],
  ['5 مايو 2026 09:00 بتوقيت القاهرة', '2026-05-05T06:00Z', 'Egypt has summer time again'],
  ['5 مايو 2026 09:00 بتوقيت أمستردام', '2026-05-05', 'a place whose clock we do not know'],
  ['منذ ساعتين', '2026-11-22T10:00Z', 'the dual says two'],
  ['قبل 10 ساعات', '2026-11-22T02:00Z', 'hours ago'],
  ['منذ نصف ساعة', '2026-11-22T11:30Z', 'half an hour ago'],
  ['قبل ساعة ونصف', '2026-11-22T10:30Z', 'an hour and a half ago'],
  ['قبل ربع ساعة', '2026-11-22T11:45Z', 'a quarter of an hour ago'],
  ['منذ يومين', '2026-11-20', 'two days ago'],
  ['منذ أيام', 'no-date', 'days ago, nobody knows how many'],
  ['أمس 22:10', '2026-11-21T19:10Z', 'yesterday'],
  ['أول أمس', '2026-11-20', 'the day before yesterday, in two words'],
  ['أول من أمس', '2026-11-20', 'the same in three'],
  ['اليوم السابع', 'no-date', 'the name of a newspaper holds the word today'],
  ['آخر تحديث منذ 3 ساعات', 'update-only', 'the age of an update'],
  ['نشر منذ 3 ساعات، آخر تحديث منذ ساعة', '2026-11-22T09:00Z', 'the age of the publication wins'],
  ['الثلاثاء الماضي', '2026-11-17', 'last Tuesday'],
  ['الثلاثاء', 'no-date', 'a weekday alone may be any'],
  ['15 février 2026 à 14h30', '2026-02-15T11:30Z', 'French, as some sites of the Maghreb print'],
  ['5 مايو 2026 الساعة 8.30 مساء', '2026-05-05T17:30Z', 'hour and minute with a dot'],
  ['قراءة 3 دقائق', 'no-date', 'three minutes to read'],
  ['غدا', 'out-of-range', 'tomorrow is no day of publication'],
  ['آخر تحديث: 5 مارس 2026 - 10:00 | نشر في: 4 مارس 2026 - 09:00', '2026-03-04T06:00Z', 'the publication wins, though printed second'],
  ['نشر في 4 مارس 2026 09:00 (آخر تحديث 5 مارس 2026 10:00)', '2026-03-04T06:00Z', 'the update stands in brackets'],
  ['السبت، 2 أيار 2026، آخر تحديث 02:21 (GMT+0400)', 'update-only', 'the day is that of the update time behind it'],
  ['5 مارس 2026 - 12 أبريل 2026', 'disagreeing', 'from one day to another'],
  ['15-09-18', 'ambiguous', 'the fifteenth of September or the eighteenth'],
  ['الثلاثاء 15-09-20', '2020-09-15', 'the weekday tells which number is the year'],
  ['12/11/2026', '2026-11-12', 'day first, as the press prints'],
  ['11/12/2026', 'out-of-range', 'day first lies ahead; month first would be a guess'],
  ['11/2/2026 2:05:00 PM', 'ambiguous', 'an American machine may have written it'],
  ['10/22/2026 2:05:00 PM', '2026-10-22T11:05Z', 'and here it has'],
  ['31 نوفمبر 2025', 'impossible', 'November has thirty days'],
  ['الجمعة 20 نوفمبر', '2026-11-20', 'the weekday confirms the year'],
  ['الأحد 20 نوفمبر', 'no-year', 'the weekday denies it'],
]

const machine: Case[] = [
  ['2026-11-22T09:30:00+03:00', '2026-11-22T06:30Z', 'ISO'],
  ['2026-11-22T06:30:15.123Z', '2026-11-22T06:30:15Z', 'ISO in UTC with fractions'],
  ['2026-11-22 09:30:00', '2026-11-22T06:30Z', 'no zone: the outlet’s'],
  ['٢٠٢٦-١١-٢٢ ٠٩:٣٠:٠٠', '2026-11-22T06:30Z', 'the same in Arabic-Indic digits'],
  ['2026-06-03T03:01+0400', '2026-06-02T23:01Z', 'zone without colon'],
  ['Sun, 22 Nov 2026 06:30:00 GMT', '2026-11-22T06:30Z', 'mail date'],
  ['Sun, 22 Nov 2026 10:00:00 +0330', '2026-11-22T06:30Z', 'mail date with offset'],
  ['Sun, 22 Nov 2026 09:30:00', '2026-11-22T06:30Z', 'mail date without zone'],
  ['Sat Nov 21 2026 12:54:00 GMT+0330 (Iran Standard Time)', '2026-11-21T09:24Z', 'what a script prints'],
  ['2026-02-08T00:00:00+01:00', '2026-02-08', 'midnight is how machines write a day'],
  ['1763800000', '2025-11-22T08:26:40Z', 'Unix seconds'],
  ['20260622090807', '2026-06-22T06:08:07Z', 'digits alone'],
  ['2026-11-22T15:00:00Z', 'out-of-range', 'three hours ahead of the fetch: local time marked Z'],
  ['0000-00-00 00:00:00', 'empty', 'zeros'],
  ['1970-01-01T00:00:00Z', 'empty', 'the first moment of Unix'],
  ['9999-12-31', 'out-of-range', 'the last day of machines'],
]

test.each(persian)('Persian: %s is %s: %s', (input, expected) => expect(read(input, tehran)).toBe(expected))
test.each(arabic)('Arabic: %s is %s: %s', (input, expected) => expect(read(input, riyadh)).toBe(expected))
test.each(machine)('machine: %s is %s: %s', (input, expected) => expect(read(input, riyadh)).toBe(expected))

test('a zone typed by hand does not know of summer time, the clock beside it does', () => {
  expect(read('2014-07-09T23:44:00.00+3:30', tehran)).toBe('2014-07-09T19:14Z')
  expect(read('2014-12-09T23:44:00.00+3:30', tehran)).toBe('2014-12-09T20:14Z')
})

test('a zone known to be false is left out of account', () => {
  const reading = parseDate('2026-11-22T14:05:00Z', { ...riyadh, ignoresZone: true })
  expect(reading).toMatchObject({ instant: Date.UTC(2026, 10, 22, 11, 5), day: '2026-11-22' })
})

test('the day is the outlet’s own, not that of the zone printed', () => {
  expect(parseDate('2026-11-20T23:59:50Z', riyadh)).toMatchObject({ day: '2026-11-21', precision: 'minute' })
  expect(parseDate('17.03.2026 | 22:27 GMT', { ...riyadh, timeZone: 'Europe/Moscow' })).toMatchObject({ day: '2026-03-18' })
})

test('a Hijri date stands alone where the outlet is known to print Umm al-Qura', () => {
  const trusting = { ...riyadh, trustsHijri: true }
  expect(parseDate('٥ ربيع الآخر ١٤٤٨هـ', trusting)).toMatchObject({ day: '2026-09-16', calendar: 'hijri' })
  expect(read('05-04-1448 هـ, 07:21 صباحاً', trusting)).toBe('2026-09-16T04:21Z')
  expect(read('05-04-45', trusting)).toBe('2023-10-20')
  expect(read('05-04-26', trusting)).toBe('ambiguous')
})

test('a text about an event may lie ahead', () => {
  expect(read('الثلاثاء القادم', { ...riyadh, mayLieAhead: true })).toBe('2026-11-24')
  expect(read('الأربعاء', { ...riyadh, mayLieAhead: true })).toBe('2026-11-25')
  expect(read('5 كانون الأول', { ...riyadh, mayLieAhead: true })).toBe('2026-12-05')
  expect(read('منذ شهر', { ...riyadh, mayLieAhead: true })).toBe('2026-10-22')
})

test('evidence says what else was printed', () => {
  expect(parseDate('۱۹ مرداد ۱۴۰۵ - 10 August 2026', tehran)).toMatchObject({
    calendar: 'jalali',
    note: 'the gregorian date beside it agrees',
  })
  expect(parseDate('الجمعة 21 نوفمبر 2026', riyadh)).toMatchObject({ day: '2026-11-21', note: 'the weekday printed is another one' })
  expect(parseDate('نوفمبر 2025', riyadh)).toMatchObject({ failure: 'no-day', month: '2025-11' })
})

test('a local day is told in the zone’s own clock of that time', () => {
  expect(localDay(Date.UTC(2020, 4, 10, 19, 45), 'Asia/Tehran')).toBe('2020-05-11')
  expect(localDay(Date.UTC(2025, 4, 10, 19, 45), 'Asia/Tehran')).toBe('2025-05-10')
  expect(() => localDay(0, 'Asia/Nowhere')).toThrow(RangeError)
})
