import type { SubjectDefinition } from '#analysis/subject.ts'

/** How many subjects the archive's newsroom follows: seven speakers to three topics. */
export const SUBJECTS = 500

const GIVEN = ['هيثم', 'رامز', 'شيرين', 'مهرداد', 'وداد', 'كاوه', 'نسرين', 'زمرد', 'جابر', 'فرزين', 'سهيل', 'لمياء']
const BEGINNINGS = ['نيل', 'تير', 'سيم', 'كوه', 'خاز', 'شها', 'مهرا', 'لاز', 'آبك', 'زرد', 'برز', 'دره']
const ENDINGS = ['باري', 'ماني', 'ابي', 'سيما', 'ناني', 'بان', 'وايي', 'ورد', 'نده', 'ستان', 'مرز', 'گرد']
const none = { spellings: [], titles: [], ambiguous: [], exclusions: [], near: [], query: null }

/** The n-th of the archive's subjects, from 0: a made-up person, or a topic that is named by two words. */
export function makeSubject(index: number): SubjectDefinition {
  const word = `${at(BEGINNINGS, index)}${at(ENDINGS, Math.floor(index / 12))}${index >= 144 ? at(BEGINNINGS, Math.floor(index / 144) + 2) : ''}`
  const isTopic = index % 10 >= 7
  if (isTopic)
    return { ...none, slug: slugOf(index), kind: 'topic', speakerKind: null, names: names(index, `أزمة ${word}`, `بحران ${word}`) }
  const name = `${at(GIVEN, index)} ${word}`
  return { ...none, slug: slugOf(index), kind: 'speaker', speakerKind: 'person', names: names(index, name, name) }
}

function slugOf(index: number): string {
  return `subject-${index + 1}`
}

function names(index: number, ar: string, fa: string) {
  return { en: `Subject ${index + 1}`, ar, fa }
}

function at(list: string[], index: number): string {
  return list[index % list.length] as string
}
