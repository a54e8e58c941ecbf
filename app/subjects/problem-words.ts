import type { useLocale } from '../i18n/use-locale.ts'
import type { ValuesProblem } from './subject-values.ts'

type Translate = ReturnType<typeof useLocale>['t']

/** What is wrong with a field, in words; undefined where nothing is. */
export function problemWords(t: Translate, problems: ValuesProblem[], field: string): string | undefined {
  const found = problems.filter((one) => one.field === field)
  if (found.length === 0) return undefined
  return found
    .map(({ line, problem, query }) => {
      const words = query ? t(`search.problem.${query.problem}`) : t(`subjectProblem.${problem}`)
      return line === null ? words : t('subjectProblem.line', { line, words })
    })
    .join(' ')
}
