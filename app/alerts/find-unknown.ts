import type { FormErrors } from '../session/credentials.ts'
import type { Rule } from './rule.ts'
import type { Names } from './tell-evidence.ts'

/** What a rule names that nobody knows: it would never fire, and say nothing of it. Null where all is known. */
export function findUnknown(rule: Rule, { subjects, outlets }: Names): FormErrors | null {
  const isSubject = (slug: string) => subjects.some((one) => one.slug === slug)
  if (rule.kind === 'rise') return isSubject(rule.subject) ? null : { subject: 'alert.subjectMissing' }
  if (rule.kind === 'first-quote' || rule.kind === 'silence') return isSubject(rule.speaker) ? null : { speaker: 'alert.subjectMissing' }
  if (rule.kind === 'phrase' || rule.outlet === null) return null
  return outlets.some(({ slug }) => slug === rule.outlet) ? null : { outlet: 'alert.subjectMissing' }
}
