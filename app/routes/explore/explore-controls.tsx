import { Form, Link } from '@remix-run/react'
import { OutletChoice } from '../../components/outlet-choice.tsx'
import { RangeChoice } from '../../components/range-choice.tsx'
import { type Exploration, exploreSearch } from '../../figures/exploration.ts'
import { type Preset, presets } from '../../filters/filter.ts'
import { groupParameters } from '../../filters/groups.ts'
import { startOfMonth } from '../../i18n/calendars.ts'
import { formatDay } from '../../i18n/format.ts'
import { readTag } from '../../i18n/tag.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { ChoiceLinks } from './choice-links.tsx'
import styles from './explore.module.css'
import { KeptFields } from './kept-fields.tsx'
import type { ExplorePage } from './load-explore-page.ts'
import { MoreFilters } from './more-filters.tsx'
import { shownMeasures, shownScales, shownSplits } from './offered.ts'
import { UndoButton } from './undo-button.tsx'

/** How it is counted, split and shown, and of what: everything stands in the address, as links and one form. */
export function ExploreControls({ page, go }: { page: ExplorePage; go: (wanted: URLSearchParams) => void }) {
  const { t } = useLocale()
  const { asked, settled, answer } = page.figure
  return (
    <Form
      method="get"
      role="search"
      aria-label={t('filter.label')}
      className={`${styles.controls} screen-only`}
      onChange={(event) => go(readForm(event.currentTarget))}
    >
      <KeptFields asked={asked} without={formFields} />
      <div className={styles.row}>
        <Select
          name="measure"
          label={t('explore.measure')}
          value={settled.measure}
          usual="articles"
          options={shownMeasures(page.figure).map((one) => [one, t(`explore.measure.${one}`)])}
        />
        <Select
          name="split"
          label={t('explore.split')}
          value={settled.split}
          usual={asked.split === null ? settled.split : null}
          options={shownSplits(page.figure).map((one) => [one, t(`explore.split.${one}`)])}
        />
        <ChoiceLinks
          label={t('explore.scale')}
          current={settled.scale}
          options={shownScales(page.figure).map((one) => [one, t(`explore.scale.${one}`), exploreSearch({ ...asked, scale: one })])}
        />
        <ChoiceLinks
          label={t('explore.shape')}
          current={settled.shape}
          options={(['lines', 'areas', 'bars', 'multiples', 'heat', 'calendar'] as const).map((one) => [
            one,
            t(`explore.shape.${one}`),
            exploreSearch({ ...asked, shape: one }),
          ])}
        />
        {settled.shape !== 'bars' && settled.shape !== 'calendar' && answer.matrix === null && (
          <ChoiceLinks
            label={t('unit.label')}
            current={answer.unit}
            options={(['day', 'week', 'month'] as const).map((one) => [one, t(`unit.${one}`), exploreSearch({ ...asked, unit: one })])}
          />
        )}
      </div>
      <RangeAndOutlets page={page} />
      <noscript>
        <button type="submit">{t('filter.apply')}</button>
      </noscript>
    </Form>
  )
}

function RangeAndOutlets({ page }: { page: ExplorePage }) {
  const { t, tag } = useLocale()
  const { asked, settled, today } = page.figure
  const monthStart = startOfMonth(readTag(tag).calendar, today)
  const on = (filter: Partial<Exploration['filter']>) => exploreSearch({ ...asked, filter: { ...asked.filter, ...filter } })
  const isThisMonth = asked.filter.preset === null && asked.filter.from === monthStart && asked.filter.to === today
  return (
    <div className={styles.row}>
      <ChoiceLinks
        label={t('filter.range')}
        current={isThisMonth ? 'month' : (asked.filter.preset ?? '')}
        options={[
          ...(Object.keys(presets) as Preset[]).map((preset): [string, string, string] => [
            preset,
            t('filter.preset', { days: presets[preset] }),
            on({ preset }),
          ]),
          [
            'month',
            t('explore.thisMonth', { month: formatDay(tag, today, 'month-name') }),
            on({ preset: null, from: monthStart, to: today }),
          ],
        ]}
      />
      <RangeChoice filter={asked.filter} today={today} />
      <ChoiceLinks
        label={t('filter.language')}
        current={asked.filter.language ?? ''}
        options={[
          ['', t('filter.bothLanguages'), on({ language: null })],
          ['ar', t('filter.ar'), on({ language: 'ar' })],
          ['fa', t('filter.fa'), on({ language: 'fa' })],
        ]}
      />
      <OutletChoice outlets={page.outlets} chosen={asked.filter.outlets} />
      <MoreFilters page={page} />
      <label className={styles.check}>
        <input
          type="checkbox"
          name="compare"
          value="1"
          key={String(asked.compare)}
          defaultChecked={asked.compare}
          disabled={settled.shape === 'areas' || settled.shape === 'heat' || settled.shape === 'calendar'}
        />
        {t('explore.compare')}
      </label>
      <UndoButton />
      {(asked.subjects.length > 0 || asked.queries.length > 0) && <Link to="/explore">{t('explore.everything')}</Link>}
    </div>
  )
}

/** What the form itself shows. */
const formFields: string[] = [
  'measure',
  'split',
  'compare',
  'outlet',
  'text',
  'cue',
  'headline',
  'section',
  'join',
  ...Object.values(groupParameters),
]

/** The form as an address, without what was left open. */
function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') params.append(name, value)
  return params
}

type SelectProps = { name: string; label: string; value: string; usual: string | null; options: [value: string, label: string][] }

/** `usual` is written as nothing. */
function Select({ name, label, value, usual, options }: SelectProps) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select name={name} defaultValue={value === usual ? '' : value} key={value}>
        {options.map(([one, words]) => (
          <option key={one} value={one === usual ? '' : one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
