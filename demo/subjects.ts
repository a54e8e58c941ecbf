import type { SubjectDefinition, SubjectTitle } from '#analysis/subject.ts'
import { type DayNumber, dayText, termOf } from './calendar.ts'
import { type DemoPerson, isCandidate, presidentTitle, watchedPeople } from './people.ts'

type TopicWords = { slug: string; en: string; ar: string; fa: string; words: { ar: string[]; fa: string[] } }

const topics: TopicWords[] = [
  { slug: 'lake-summit', en: 'Lake summit', ar: 'قمة البحيرة', fa: 'نشست دریاچه', words: { ar: ['قمة البحيرة'], fa: ['نشست دریاچه'] } },
  {
    slug: 'floods',
    en: 'Floods',
    ar: 'السيول',
    fa: 'سیل',
    words: { ar: ['سيول', 'السيول', 'فيضان', 'الفيضانات'], fa: ['سیل', 'سیلاب', 'سیل‌زده'] },
  },
  {
    slug: 'oryan-election',
    en: 'Oryan election',
    ar: 'انتخابات أوريان',
    fa: 'انتخابات اوریان',
    words: { ar: ['الانتخابات', 'انتخابات'], fa: ['انتخابات'] },
  },
  {
    slug: 'lake-cup',
    en: 'Lake Cup',
    ar: 'كأس البحيرة',
    fa: 'جام دریاچه',
    words: { ar: ['كأس البحيرة', 'نجوم نيلبار'], fa: ['جام دریاچه', 'ستارگان نیلبار'] },
  },
  {
    slug: 'inflation',
    en: 'Inflation',
    ar: 'التضخم',
    fa: 'تورم',
    words: { ar: ['التضخم', 'تضخم', 'الأسعار', 'أسعار'], fa: ['تورم', 'قیمت'] },
  },
  {
    slug: 'railway',
    en: 'Lake railway',
    ar: 'سكة حديد البحيرة',
    fa: 'راه‌آهن دریاچه',
    words: { ar: ['سكة الحديد', 'سكة حديد', 'قطار'], fa: ['راه‌آهن', 'قطار'] },
  },
  { slug: 'museums', en: 'Museums', ar: 'المتاحف', fa: 'موزه‌ها', words: { ar: ['متحف'], fa: ['موزه'] } },
  { slug: 'lazvard-bridge', en: 'Lazvard bridge', ar: 'جسر لازورد', fa: 'پل لاجورد', words: { ar: ['جسر لازورد'], fa: ['پل لاجورد'] } },
]

/** What the demo counts: invented topics and speakers. The president's title belongs to whoever held the office on an article's day. */
export function listDemoSubjects(today: DayNumber): SubjectDefinition[] {
  return [...topics.map(topicSubject), ...watchedPeople.map((person) => personSubject(person, today)), lakeUnion]
}

const nothingElse = { titles: [], ambiguous: [], exclusions: [], near: [], query: null } satisfies Partial<SubjectDefinition>

const lakeUnion: SubjectDefinition = {
  ...nothingElse,
  slug: 'lake-union',
  kind: 'speaker',
  speakerKind: 'body',
  names: { en: 'Union of Lake States', ar: 'اتحاد دول البحيرة', fa: 'اتحادیه کشورهای دریاچه' },
  spellings: [],
}

function topicSubject({ slug, en, ar, fa, words }: TopicWords): SubjectDefinition {
  const spellings = (['ar', 'fa'] as const).flatMap((language) => words[language].map((one) => ({ words: one, language })))
  return { ...nothingElse, slug, kind: 'topic', speakerKind: null, names: { en, ar, fa }, spellings }
}

function personSubject(person: DemoPerson, today: DayNumber): SubjectDefinition {
  return {
    ...nothingElse,
    slug: person.key,
    kind: 'speaker',
    speakerKind: 'person',
    names: { en: person.english, ...person.name },
    spellings: (['ar', 'fa'] as const).map((language) => ({ words: person.surname[language], language })),
    titles: isCandidate(person) ? officesInTurn(person, today) : titlesIn(person.title, null, null),
  }
}

/** President or leader of the opposition, term by term: the one before, this one and the next. */
function officesInTurn(person: DemoPerson, today: DayNumber): SubjectTitle[] {
  return [-91, 0, 91].flatMap((offset) => {
    const { holder, from, to } = termOf(today + offset)
    return titlesIn(holder === person.key ? presidentTitle(person) : person.title, dayText(from), dayText(to))
  })
}

function titlesIn(words: { ar: string; fa: string }, from: string | null, to: string | null): SubjectTitle[] {
  return (['ar', 'fa'] as const).map((language) => ({ words: words[language], language, from, to }))
}
