import type { useLocale } from '../i18n/use-locale.ts'
import type { DefinitionProblem } from './check-definition.ts'

type Translate = ReturnType<typeof useLocale>['t']

/** What is wrong, in words that say what to write instead. */
export function sayProblem(t: Translate, { wrong, given }: DefinitionProblem): string {
  return t(`definition.wrong.${wrong}`, { given })
}

/** What is wrong with a field of the form, and with lines or parts below it; undefined where nothing is. Lines are counted from one. */
export function sayProblemsOf(t: Translate, problems: DefinitionProblem[], field: string): string | undefined {
  const found = problems.flatMap((problem) => {
    if (problem.path === field) return [sayProblem(t, problem)]
    const line = problem.path.startsWith(`${field}.`) ? /^\d+/.exec(problem.path.slice(field.length + 1))?.[0] : undefined
    return line === undefined ? [] : [t('definition.line', { line: Number(line) + 1, words: sayProblem(t, problem) })]
  })
  return found.length > 0 ? found.join(' ') : undefined
}
