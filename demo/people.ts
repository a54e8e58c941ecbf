import { type DayNumber, termOf } from './calendar.ts'
import type { DemoTopic } from './texts/topic-texts.ts'

type Words = { ar: string; fa: string }

/** A person of the made-up newsroom. Nobody here exists; nor do the countries around the lake. */
export type DemoPerson = {
  key: string
  gender: 'm' | 'f'
  name: Words
  /** What the press calls the person after the first mention. */
  surname: Words
  english: string
  /** The office, as it is printed before or after the name. */
  title: Words
}

const nilbari: DemoPerson = {
  key: 'nilbari',
  gender: 'm',
  english: 'Haitham Nilbari',
  name: { ar: 'هيثم النيلباري', fa: 'هیثم نیلباری' },
  surname: { ar: 'النيلباري', fa: 'نیلباری' },
  title: { ar: 'وزير خارجية سلمار', fa: 'وزیر خارجه سلمار' },
}
const tirmani: DemoPerson = {
  key: 'tirmani',
  gender: 'm',
  english: 'Ramez Tirmani',
  name: { ar: 'رامز التيرماني', fa: 'رامز تیرمانی' },
  surname: { ar: 'التيرماني', fa: 'تیرمانی' },
  title: { ar: 'المتحدث باسم اتحاد دول البحيرة', fa: 'سخنگوی اتحادیه کشورهای دریاچه' },
}
const simabi: DemoPerson = {
  key: 'simabi',
  gender: 'f',
  english: 'Shirin Simabi',
  name: { ar: 'شيرين سيمابي', fa: 'شیرین سیمابی' },
  surname: { ar: 'سيمابي', fa: 'سیمابی' },
  title: { ar: 'زعيمة المعارضة في أوريان', fa: 'رهبر مخالفان اوریان' },
}
const sepidmarz: DemoPerson = {
  key: 'sepidmarz',
  gender: 'm',
  english: 'Mehrdad Sepidmarz',
  name: { ar: 'مهرداد سبيدمرز', fa: 'مهرداد سپیدمرز' },
  surname: { ar: 'سبيدمرز', fa: 'سپیدمرز' },
  title: { ar: 'زعيم المعارضة في أوريان', fa: 'رهبر مخالفان اوریان' },
}
const kuhsima: DemoPerson = {
  key: 'kuhsima',
  gender: 'm',
  english: 'Parviz Kuhsima',
  name: { ar: 'برويز كوهسيما', fa: 'پرویز کوهسیما' },
  surname: { ar: 'كوهسيما', fa: 'کوهسیما' },
  title: { ar: 'رئيس هيئة الإغاثة', fa: 'رئیس سازمان امداد' },
}
const khazanani: DemoPerson = {
  key: 'khazanani',
  gender: 'f',
  english: 'Widad Khazanani',
  name: { ar: 'وداد الخازناني', fa: 'وداد خازنانی' },
  surname: { ar: 'الخازناني', fa: 'خازنانی' },
  title: { ar: 'محافظة البنك المركزي في سلمار', fa: 'رئیس بانک مرکزی سلمار' },
}
const shahaban: DemoPerson = {
  key: 'shahaban',
  gender: 'm',
  english: 'Jaber Shahaban',
  name: { ar: 'جابر شهابان', fa: 'جابر شهابان' },
  surname: { ar: 'شهابان', fa: 'شهابان' },
  title: { ar: 'مدرب نجوم نيلبار', fa: 'سرمربی ستارگان نیلبار' },
}
/** The next two are quoted but are nobody's subject: Rasad keeps the words of people whom it was not told to watch. */
const mehravai: DemoPerson = {
  key: 'mehravai',
  gender: 'm',
  english: 'Kaveh Mehravai',
  name: { ar: 'كاوه مهرافائي', fa: 'کاوه مهرآوایی' },
  surname: { ar: 'مهرافائي', fa: 'مهرآوایی' },
  title: { ar: 'وزير النقل في تيرمان', fa: 'وزیر راه تیرمان' },
}
const lazvardian: DemoPerson = {
  key: 'lazvardian',
  gender: 'f',
  english: 'Zomorrod Lazvardian',
  name: { ar: 'زمرد لازورديان', fa: 'زمرد لاجوردیان' },
  surname: { ar: 'لازورديان', fa: 'لاجوردیان' },
  title: { ar: 'مديرة متحف البحيرة', fa: 'مدیر موزه دریاچه' },
}

/** The people whom Rasad watches in the demo. */
export const watchedPeople = [nilbari, tirmani, simabi, sepidmarz, kuhsima, khazanani, shahaban]

const president: Record<'m' | 'f', Words> = {
  m: { ar: 'رئيس أوريان', fa: 'رئیس‌جمهور اوریان' },
  f: { ar: 'رئيسة أوريان', fa: 'رئیس‌جمهور اوریان' },
}

/** The two who win the vote in Oryan in turn. */
export function isCandidate(person: DemoPerson): boolean {
  return person === simabi || person === sepidmarz
}

/** How the president of Oryan is called. */
export function presidentTitle(person: DemoPerson): Words {
  return president[person.gender]
}

/** Who speaks about a topic on a day, the likeliest first, each with the office that he or she holds on that day. */
export function speakersOf(topic: DemoTopic, day: DayNumber): DemoPerson[] {
  const speakers: Record<DemoTopic, DemoPerson[]> = {
    summit: [nilbari, tirmani, presidentOn(day)],
    flood: [kuhsima, mehravai],
    election: [simabi, sepidmarz, tirmani].map((person) => withOffice(person, day)),
    football: [shahaban],
    prices: [khazanani],
    railway: [mehravai],
    museum: [lazvardian],
    bridge: [mehravai, kuhsima],
  }
  return speakers[topic]
}

function presidentOn(day: DayNumber): DemoPerson {
  return withOffice(termOf(day).holder === 'simabi' ? simabi : sepidmarz, day)
}

function withOffice(person: DemoPerson, day: DayNumber): DemoPerson {
  return termOf(day).holder === person.key ? { ...person, title: presidentTitle(person) } : person
}
