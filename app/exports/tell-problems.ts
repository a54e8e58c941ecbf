import { isolate } from '../figures/name-series.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { Problem } from './studio/order.ts'

/** More than these say nothing new. */
const MOST_TOLD = 5

/** Why a picture did not leave, in words, one line each. */
export function tellProblems(problems: Problem[], locale: Locale): string {
  const told = problems
    .slice(0, MOST_TOLD)
    .map(({ kind, detail }) => translate(locale, `export.problem.${kind}`, { detail: isolate(detail) }))
  return [translate(locale, 'export.problem'), ...told].join('\n')
}
