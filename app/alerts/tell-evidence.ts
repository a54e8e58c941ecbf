import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { outletNameIn } from '../components/outlet-name.tsx'
import { subjectNameIn } from '../components/subject-name.tsx'
import { formatUsual } from '../components/usual.tsx'
import { isolate } from '../digests/isolate.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { alarmKey } from '../i18n/alarm-key.ts'
import { formatDay, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { Evidence, Firing, Rule } from './rule.ts'

/** The names that evidence speaks of. */
export type Names = { subjects: SubjectLabel[]; outlets: OutletLabel[] }

/** A firing in words with all its numbers, and the address of what stands behind it. */
export function tellFiring(
  { day, evidence }: Pick<Firing, 'day' | 'evidence'>,
  names: Names,
  locale: Locale,
): { words: string; href: string } {
  const { tag } = locale
  const name = (slug: string) => isolate(nameSubject(slug, names, locale))
  const date = formatDay(tag, day, 'medium')
  const listed = (params: Record<string, string>) => `/articles?${new URLSearchParams({ ...params, from: day, to: day })}`
  switch (evidence.kind) {
    case 'rise':
      return {
        words: translate(locale, 'alert.told.rise', { name: name(evidence.subject), day: date, ...riseNumbers(evidence, tag) }),
        href: listed({ subject: evidence.subject }),
      }
    case 'first-quote':
      return {
        words: translate(locale, 'alert.told.first-quote', {
          name: name(evidence.speaker),
          day: date,
          quotes: evidence.quotes,
          days: evidence.days,
          collected: evidence.collected,
        }),
        href: listed({ subject: evidence.speaker, measure: 'quotes' }),
      }
    case 'silence': {
      const last = evidence.lastDay === null ? '' : formatDay(tag, evidence.lastDay, 'medium')
      const values = {
        name: name(evidence.speaker),
        from: formatDay(tag, evidence.from, 'medium'),
        day: date,
        usual: formatUsual(tag, evidence.usual),
      }
      const words = translate(locale, 'alert.told.silence', values)
      return {
        words: last === '' ? words : `${words} ${translate(locale, 'alert.told.last', { day: last })}`,
        href: `/speakers/${evidence.speaker}`,
      }
    }
    case 'phrase':
      return {
        words: translate(locale, 'alert.told.phrase', {
          query: isolate(evidence.query),
          title: isolate(evidence.title),
          outlet: isolate(nameOutlet(evidence.outlet, names, locale)),
          day: date,
        }),
        href: `/articles/${evidence.articleId}?${new URLSearchParams({ q: evidence.query })}`,
      }
    case 'trouble':
      return {
        words: translate(locale, 'alert.told.trouble', {
          outlet: isolate(nameOutlet(evidence.outlet, names, locale)),
          trouble: translate(locale, alarmKey(evidence.trouble)),
          day: date,
        }),
        href: `/outlets/${evidence.outlet}`,
      }
  }
}

function riseNumbers({ now, usual, expected, outlets }: Extract<Evidence, { kind: 'rise' }>, tag: string) {
  const factor = expected === 0 ? '∞' : formatNumber(tag, now / expected, { maximumFractionDigits: 1 })
  return { now, usual: formatUsual(tag, usual), expected: formatUsual(tag, expected), factor, outlets }
}

/** A rule in words with its thresholds. */
export function tellRule(rule: Rule, names: Names, locale: Locale): string {
  switch (rule.kind) {
    case 'rise':
      return translate(locale, 'alert.rule.rise', {
        name: isolate(nameSubject(rule.subject, names, locale)),
        factor: formatNumber(locale.tag, rule.factor, { maximumFractionDigits: 1 }),
        least: rule.least,
      })
    case 'first-quote':
    case 'silence':
      return translate(locale, `alert.rule.${rule.kind}`, { name: isolate(nameSubject(rule.speaker, names, locale)), days: rule.days })
    case 'phrase':
      return translate(locale, 'alert.rule.phrase', { query: isolate(rule.query) })
    case 'trouble':
      return rule.outlet === null
        ? translate(locale, 'alert.rule.troubleAny')
        : translate(locale, 'alert.rule.trouble', { outlet: isolate(nameOutlet(rule.outlet, names, locale)) })
  }
}

function nameSubject(slug: string, { subjects }: Names, { language }: Locale): string {
  const label = subjects.find((one) => one.slug === slug)
  return label ? subjectNameIn(language, label) : slug
}

function nameOutlet(slug: string, { outlets }: Names, { language }: Locale): string {
  const label = outlets.find((one) => one.slug === slug)
  return label ? outletNameIn(language, label) : slug
}
