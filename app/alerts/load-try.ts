import type { AppLoadContext } from '@remix-run/node'
import { addDays } from '../figures/days.ts'
import { loadSelection } from '../filters/load-selection.ts'
import { readLocale } from '../i18n/locale.ts'
import { findUnknown } from './find-unknown.ts'
import { judgeRule } from './judge-rule.ts'
import { loadNames } from './load-names.ts'
import { readRule } from './read-rule.ts'
import { ruleKinds } from './rule.ts'
import { tellFiring, tellRule } from './tell-evidence.ts'

const PAST_DAYS = 90
const SHOWN = 60

export type AlertTry = Awaited<ReturnType<typeof loadTry>>

/** The rule that an address, or what stands for it, asks for, and when it would have fired over the stored past. */
export async function loadTry(request: Request, context: AppLoadContext, params = new URL(request.url).searchParams) {
  const names = await loadNames(context)
  const page = { ...names, kind: ruleKinds.find((one) => one === params.get('kind')) ?? null, asked: params.toString() }
  const read = params.get('try') === '1' ? readRule(params) : null
  if (read === null) return { ...page, rule: null, errors: {}, past: null }
  if ('errors' in read) return { ...page, rule: null, errors: read.errors, past: null }
  const unknown = findUnknown(read.rule, names)
  if (unknown) return { ...page, rule: null, errors: unknown, past: null }
  const { today } = await loadSelection(request, context, '1d')
  const { firings, judgedDays } = await judgeRule(context, read.rule, { from: addDays(today, 1 - PAST_DAYS), to: today })
  const locale = readLocale(request)
  const newest = firings.toReversed().slice(0, SHOWN)
  return {
    ...page,
    rule: read.rule,
    errors: {},
    past: {
      rule: tellRule(read.rule, names, locale),
      days: PAST_DAYS,
      judgedDays,
      count: firings.length,
      firings: newest.map((firing) => ({ key: firing.key, ...tellFiring(firing, names, locale) })),
    },
  }
}
