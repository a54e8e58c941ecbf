import { loadCollected } from '../../figures/coverage.ts'
import { nameDays } from '../../figures/draw-exploration.ts'
import { drawPoints } from '../../figures/draw-points.ts'
import { loadOutletGrid, type OutletGridData } from '../../figures/load-outlet-grid.ts'
import { nameSelection } from '../../figures/name-filters.ts'
import { isolate, outletNameOf } from '../../figures/name-series.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { coverageKey } from '../../i18n/coverage-key.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate, type Values } from '../../i18n/translate.ts'
import type { DataTable, Plate } from '../plate.ts'
import { source } from '../source.ts'
import { nameGaps } from './name-gaps.ts'
import { pinDays } from './pin-days.ts'

/** Articles per outlet and day: `/overview#outlets`. */
export const overviewOutlets = source<OutletGridData>({
  load: async (request, context) => {
    const loaded = await loadSelection(request, context, '7d')
    const { totals, coverageOf } = await loadCollected(context, loaded.selection, loaded.today)
    const { states: _, ...data } = await loadOutletGrid(request, context, loaded, totals, coverageOf)
    return { place: pinDays(request.url, loaded.filter), data, isBound: data.unit !== 'day' }
  },
  plate,
})

function plate(data: OutletGridData, locale: Locale, course: Plate['course']): Plate {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const { filter, today, unit, bins, chosen, rows, articles, outletsWithArticles } = data
  const number = (value: number) => formatNumber(locale.tag, value)
  const title = t(`overview.outlet.${unit}`)
  const subtitle = nameSelection({ filter, unit: null, chosen }, locale).join(' · ')
  const base = t('base.articles', { articles, outlets: outletsWithArticles })
  const { points } = drawPoints(data, locale)
  const coverage = rows.map(({ outlet, days }) => ({
    key: outlet.slug,
    label: outletNameOf(outlet, locale),
    gaps: days.map(({ gap }) => gap && t(coverageKey(gap))),
  }))
  const corner = t('outlets.outlet')
  return {
    ...{ locale, course, title, subtitle, base },
    notes: [t('coverage.hatched'), ...(filter.to === today ? [t('coverage.soFar')] : []), ...nameGaps(bins, coverage, locale)],
    alt: [
      title,
      subtitle,
      base,
      ...rows
        .slice(0, 12)
        .map(({ outlet, total }) => t('export.alt.total', { name: isolate(outletNameOf(outlet, locale)), total: number(total) })),
    ].join('. '),
    drawing: {
      kind: 'heat',
      corner,
      columns: points.map(({ from, tick }) => ({ key: from, label: tick })),
      rows: rows.map(({ outlet, total, days }) => ({
        key: outlet.slug,
        label: `${outletNameOf(outlet, locale)} · ${number(total)}`,
        cells: days.map(({ articles: value, gap }) => ({
          value: gap ? null : value,
          short: gap ? '' : number(value),
          words: '',
          href: '',
        })),
      })),
    },
    twin: {
      header: [corner, ...points.map(({ label }) => label)],
      rows: rows.map(({ outlet, days }) => [
        outletNameOf(outlet, locale),
        ...days.map(({ articles: value, gap }) => (gap ? t(coverageKey(gap)) : number(value))),
      ]),
    },
    table: tabulate(data, locale),
  }
}

function tabulate({ rows, bins }: OutletGridData, locale: Locale): DataTable {
  const label = (key: 'from' | 'to' | 'when' | 'value' | 'gap') => translate(locale, `explore.csv.${key}`)
  return {
    columns: [
      { label: label('from'), type: 'day' },
      { label: label('to'), type: 'day' },
      { label: label('when'), type: 'words' },
      { label: translate(locale, 'outlets.outlet'), type: 'words' },
      { label: label('value'), type: 'number' },
      { label: label('gap'), type: 'words' },
    ],
    rows: rows.flatMap(({ outlet, days }) =>
      bins.map(({ from, to }, index) => {
        const { articles, gap } = days[index]!
        const [when, name] = [nameDays(locale, from, to), outletNameOf(outlet, locale)]
        return {
          key: `${from} ${to} ${outlet.slug}`,
          value: gap ? null : articles,
          label: `${name} · ${when}`,
          cells: [from, to, when, name, articles, gap && translate(locale, coverageKey(gap))],
        }
      }),
    ),
  }
}
