import { anyOf, phraseKey } from './fold-date.ts'

/** Sunday first, one list per spelling. Bare forms (without the article) are left out in Arabic: "أحد" is also "one of". */
const WEEKDAYS = [
  'الأحد,الإثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت',
  'الاحد,الاتنين,الثلاثا,الاربعا,الخميس,الجمعه,السبت',
  'یک شنبه,دو شنبه,سه شنبه,چهار شنبه,پنج شنبه,جمعه,شنبه',
  'یک شنبه,دو شنبه,سه شنبه,چهار شنبه,پنج شنبه,آدینه,شنبه',
  'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  'Sun,Mon,Tue,Wed,Thu,Fri,Sat',
]

const weekdays = new Map(WEEKDAYS.flatMap((list) => list.split(',').map((name, index) => [phraseKey(name), index] as const)))

/** Finds a weekday's name in folded text. */
export const WEEKDAY = anyOf(WEEKDAYS.flatMap((list) => list.split(',')))

/** 0 Sunday … 6 Saturday. */
export function weekdayNamed(name: string): number {
  const weekday = weekdays.get(phraseKey(name))
  if (weekday === undefined) throw new Error(`Cannot find the weekday named ${name}`)
  return weekday
}
