import type { AppLoadContext } from '@remix-run/node'
import { changeWords } from '../../figures/change-words.ts'
import { countDays } from '../../figures/days.ts'
import { loadRankingPage } from '../../figures/load-ranking-page.ts'
import { nameSelection } from '../../figures/name-filters.ts'
import { isolate } from '../../figures/name-series.ts'
import type { RankedSubject } from '../../figures/rank-subjects.ts'
import type { Filter } from '../../filters/filter.ts'
import { isChosen, type OutletLabel } from '../../filters/load-selection.ts'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate, type Values } from '../../i18n/translate.ts'
import type { Plate } from '../plate.ts'
import { source } from '../source.ts'
import { pinDays } from './pin-days.ts'

/** The page shows changes as arrows; a picture tells them in words, and its typeface has no arrows. */
const ARROWS = /[\u25b2\u25bc]\s*/g

type RankingData = {
  kind: 'topic' | 'speaker'
  filter: Filter
  isSoFar: boolean
  chosen: OutletLabel[]
  articles: number
  outlets: number
  subjects: RankedSubject[]
  found: number
}

/** More bars than these are a list; the table has them all. */
const MOST_BARS = 20

/** The subjects that lead: `/topics`, `/speakers` and, among the figures of the overview, `#topics` and `#speakers`. */
export const rankedTopics = source<RankingData>({ load: (request, context) => load(request, context, 'topic'), plate })
export const rankedSpeakers = source<RankingData>({ load: (request, context) => load(request, context, 'speaker'), plate })

async function load(request: Request, context: AppLoadContext, kind: RankingData['kind']) {
  const { filter, today, outlets, articles, outletsWithArticles, ranking } = await loadRankingPage(request, context, kind)
  const subjects = ranking.subjects.map(({ course: _, ...subject }) => subject)
  const chosen = outlets.filter((one) => isChosen(one, filter))
  const isSoFar = filter.to === today
  const data = { kind, filter, isSoFar, chosen, articles, outlets: outletsWithArticles, subjects, found: subjects.length + ranking.more }
  return { place: pinDays(request.url, filter), data, isBound: false }
}

function plate(data: RankingData, locale: Locale, course: Plate['course']): Plate {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const { kind, filter, isSoFar, chosen, articles, outlets, subjects, found } = data
  const number = (value: number) => formatNumber(locale.tag, value)
  const nameOf = ({ label }: RankedSubject) => label[`name_${locale.language}`]
  const changeOf = ({ change, before }: RankedSubject) =>
    change.kind === 'none' ? '' : `${changeWords(change, locale).words} · ${t('ranking.before', { before })}`
  const title = t(`overview.${kind}s`)
  const subtitle = nameSelection({ filter, unit: null, chosen }, locale).join(' · ')
  const base = t('base.articles', { articles, outlets })
  const drawn = subjects.slice(0, MOST_BARS)
  return {
    ...{ locale, course, title, subtitle, base },
    notes: [
      t(isSoFar ? 'change.basisSoFar' : 'change.basis', { days: countDays(filter.from, filter.to) }).replace(ARROWS, ''),
      ...(found > drawn.length ? [t('explore.note.drawn', { drawn: drawn.length, all: found, listed: subjects.length })] : []),
    ],
    alt: [
      title,
      subtitle,
      base,
      ...drawn.slice(0, 8).map((one) => t('export.alt.total', { name: isolate(nameOf(one)), total: number(one.articles) })),
    ].join('. '),
    drawing:
      drawn.length === 0
        ? { kind: 'nothing', words: t(`overview.no.${kind}s`) }
        : {
            kind: 'bars',
            gap: t('coverage.gap'),
            bars: drawn.map((one) => ({
              key: one.label.slug,
              label: nameOf(one),
              look: one.label.id - 1,
              value: one.articles,
              before: null,
              words: number(one.articles),
              detail: changeOf(one),
            })),
          },
    twin: {
      header: [t('ranking.name'), t('ranking.articles'), t('ranking.change')],
      rows: subjects.map((one) => [nameOf(one), number(one.articles), changeOf(one)]),
    },
    table: {
      columns: [
        { label: t('ranking.name'), type: 'words' },
        { label: t('ranking.articles'), type: 'number' },
        { label: t('ranking.quotes'), type: 'number' },
        { label: t('outlets.title'), type: 'number' },
        { label: t('figures.earlier'), type: 'number' },
      ],
      rows: subjects.map((one) => ({
        key: one.label.slug,
        value: one.articles,
        label: nameOf(one),
        cells: [nameOf(one), one.articles, one.quotes, one.outlets, one.before],
      })),
    },
  }
}
