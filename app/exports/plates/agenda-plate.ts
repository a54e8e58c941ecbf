import { type Press, type PressLine, shareOf } from '../../agenda/compare-presses.ts'
import { type Agenda, loadAgenda } from '../../agenda/load-agenda.ts'
import { nameSelection } from '../../figures/name-filters.ts'
import { isolate } from '../../figures/name-series.ts'
import { isChosen, type OutletLabel } from '../../filters/load-selection.ts'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatNumber, formatShare } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate, type Values } from '../../i18n/translate.ts'
import type { Cell, Plate } from '../plate.ts'
import { source } from '../source.ts'
import { pinDays } from './pin-days.ts'

type AxisData = Pick<Agenda, 'filter' | 'isCut' | 'kind' | 'days' | 'bases' | 'groups'> & { chosen: OutletLabel[] }

/** As on the page: the Persian press first. */
const presses: Press[] = ['fa', 'ar']

/** What the two presses write of, beside each other: `/agenda`. */
export const agendaAxis = source<AxisData>({
  load: async (request, context) => {
    const { filter, isCut, kind, days, bases, groups, outlets } = await loadAgenda(request, context)
    const chosen = outlets.filter((one) => isChosen(one, filter))
    return { place: pinDays(request.url, filter), data: { filter, isCut, kind, days, bases, groups, chosen }, isBound: false }
  },
  plate: axisPlate,
})

function axisPlate(data: AxisData, locale: Locale, course: Plate['course']): Plate {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const { kind, bases, days, isCut, filter, chosen } = data
  const groups = data.groups.filter(({ lines }) => lines.length > 0)
  const lines = groups.flatMap((group) => group.lines)
  const [title, base] = [t(`agenda.axis.${kind}`), t('agenda.base')]
  const subtitle = nameSelection({ filter, unit: null, chosen }, locale).join(' · ')
  // The colours of the page.
  const sideOf = (press: Press, look: number) => ({ label: t(`agenda.${press}`), look })
  const tell = (line: PressLine, press: Press) => tellPart(line, press, locale)
  return {
    ...{ locale, course, title, subtitle, base },
    notes: [
      ...(isCut ? [t('agenda.cut', { days })] : []),
      t('agenda.leanNote'),
      t('agenda.smallNote'),
      ...(['ar', 'fa'] as const).map((press) => t(`agenda.coverage.${press}`, { ...bases[press], days })),
    ],
    alt: [
      title,
      subtitle,
      ...lines
        .slice(0, 8)
        .map(
          (line) =>
            `${isolate(nameOf(line, locale))}: ${presses.map((press) => `${t(`agenda.${press}`)} ${tell(line, press)}`).join('، ')}`,
        ),
    ].join('. '),
    drawing:
      lines.length === 0
        ? { kind: 'nothing', words: t('agenda.none') }
        : {
            kind: 'pairs',
            sides: [sideOf('fa', 3), sideOf('ar', 0)],
            top: Math.max(0.001, ...lines.flatMap((line) => [shareOf(line.ar), shareOf(line.fa)])),
            groups: groups.map(({ lean, lines: own, all }) => ({
              label: `${t(`agenda.lean.${lean}`)} · ${t('agenda.shown', { shown: own.length, all })}`,
              lines: own.map((line) => ({
                key: line.label.slug,
                label: nameOf(line, locale),
                values: [
                  { value: shareOf(line.fa), words: tell(line, 'fa') },
                  { value: shareOf(line.ar), words: tell(line, 'ar') },
                ],
              })),
            })),
          },
    twin: {
      header: [t('ranking.name'), ...presses.map((press) => t(`agenda.${press}`))],
      rows: lines.map((line) => [nameOf(line, locale), ...presses.map((press) => tell(line, press))]),
    },
    table: {
      columns: [
        { label: t('ranking.name'), type: 'words' },
        { label: t('explore.csv.series'), type: 'words' },
        { label: t('explore.csv.value'), type: 'number' },
        { label: t('explore.csv.base'), type: 'number' },
        { label: t('explore.csv.share'), type: 'share' },
      ],
      rows: lines.flatMap((line) =>
        presses.map((press) => {
          const name = t(`agenda.${press}`)
          const cells: Cell[] = [nameOf(line, locale), name, line[press].count, line[press].base, shareOf(line[press])]
          return { key: `${line.label.slug} ${press}`, value: line[press].count, label: `${nameOf(line, locale)} · ${name}`, cells }
        }),
      ),
    },
  }
}

function nameOf({ label, isSmall }: PressLine, { language }: Locale): string {
  return label[`name_${language}`] + (isSmall ? '*' : '')
}

/** "12 % (41)"; a press that brought nothing has no share. */
function tellPart(line: PressLine, press: Press, { tag }: Locale): string {
  const { count, base } = line[press]
  return `${base === 0 ? '–' : formatShare(tag, shareOf(line[press]))} (${formatNumber(tag, count)})`
}
