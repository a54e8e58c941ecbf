import type { Filter } from '../filters/filter.ts'
import { type Groups, NOBODY } from '../filters/groups.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { MessageKey } from '../i18n/catalogues.ts'
import { formatDay, formatInstant } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate, type Values } from '../i18n/translate.ts'
import type { Unit } from './bins.ts'
import type { ExplorationFigure } from './load-exploration.ts'
import { isolate, nameCountry, nameLanguage, nameList, nameOwnership, outletNameOf } from './name-series.ts'

/** More outlets than these are counted, not named. */
const MOST_NAMED = 3

/** Everything that narrows a figure, in words; its days first. */
export function nameFilters({ settled, answer, chosen, withoutTitle }: ExplorationFigure, locale: Locale): string[] {
  const { filter, text, sections, headline, cue, known } = settled
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const isOverTime = settled.shape === 'lines' || settled.shape === 'areas' || settled.shape === 'multiples'
  const words = [
    ...nameSelection({ filter, unit: isOverTime ? answer.unit : null, chosen }, locale),
    text === null ? null : t('explore.textIn', { language: nameLanguage(text === 'und' ? null : text, locale) }),
    sections.length === 0
      ? null
      : t('explore.sections', {
          names: nameList(
            locale,
            sections.map((kind) => t(`section.${kind}`)),
            'conjunction',
          ),
        }),
    headline ? t('explore.headlineOnly') : null,
    cue === null ? null : t('explore.cueIs', { cue: t(`cue.${cue}`) }),
    withoutTitle === null ? null : t('explore.withoutStory', { title: isolate(withoutTitle) }),
    known === null ? null : t('explore.knownOn', { when: formatInstant(locale.tag, known, 'UTC') }),
  ]
  return words.filter((one) => one !== null)
}

/** The days, the unit of time (null: not over time), and the outlets of a figure, each in words where it says something. */
export function nameSelection(
  { filter, unit, chosen }: { filter: Filter; unit: Unit | null; chosen: OutletLabel[] },
  locale: Locale,
): string[] {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const day = (one: string) => formatDay(locale.tag, one, 'medium')
  const outletNames = chosen.map((outlet) => isolate(outletNameOf(outlet, locale)))
  const words = [
    filter.from === filter.to ? day(filter.from) : t('filter.days', { from: day(filter.from), to: day(filter.to) }),
    unit === null ? null : t(`explore.per.${unit}`),
    filter.outlets.length === 0
      ? null
      : chosen.length <= MOST_NAMED
        ? nameList(locale, outletNames, 'conjunction')
        : t('filter.someOutlets', { count: chosen.length }),
    filter.language === null ? null : t(`filter.${filter.language}`),
    ...nameGroups(filter, locale),
  ]
  return words.filter((one) => one !== null)
}

/** The groups that outlets are narrowed to, each list as words; null where a list is empty. */
function nameGroups({ countries, ownership, owners, tags }: Groups, locale: Locale): (string | null)[] {
  const lists = [
    countries.map((code) => nameCountry(code === NOBODY ? null : code, locale)),
    ownership.map((kind) => nameOwnership(kind === NOBODY ? null : kind, locale)),
    owners.map((owner) => (owner === NOBODY ? nameOwnership(null, locale) : isolate(owner))),
    tags.map((tag) => (tag === NOBODY ? translate(locale, 'groups.noTag') : isolate(tag))),
  ]
  return lists.map((names) => (names.length === 0 ? null : nameList(locale, names, 'conjunction')))
}
