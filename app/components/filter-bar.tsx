import { Form, Link, useLocation, useSearchParams, useSubmit } from '@remix-run/react'
import type { ReactNode } from 'react'
import { changeSearch, type Filter, type Preset, presets } from '../filters/filter.ts'
import { groupParameters } from '../filters/groups.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { formatDay } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './filter-bar.module.css'
import { GroupChoice } from './group-choice.tsx'
import { OutletChoice } from './outlet-choice.tsx'
import { OutletName } from './outlet-name.tsx'
import { RangeChoice } from './range-choice.tsx'

type FilterBarProps = { filter: Filter; outlets: OutletLabel[]; today: string; times?: ReactNode; hasLanguage?: boolean }

/** What a page looks at: range, outlets, the outlets' language. Everything stands in the address. `times` stands in the place of the ranges. */
export function FilterBar({ filter, outlets, today, times, hasLanguage = true }: FilterBarProps) {
  const { t, tag } = useLocale()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const submit = useSubmit()
  const days = t('filter.days', { from: formatDay(tag, filter.from, 'medium'), to: formatDay(tag, filter.to, 'medium') })
  return (
    <>
      <p className="print-only">
        {days} · <ChosenOutlets outlets={outlets} filter={filter} />
      </p>
      <Form
        method="get"
        action={pathname}
        role="search"
        aria-label={t('filter.label')}
        className={`${styles.bar} screen-only`}
        onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
      >
        <KeptParameters params={params} />
        {times ?? <Ranges filter={filter} today={today} />}
        <OutletChoice outlets={outlets} chosen={filter.outlets} />
        <GroupChoice outlets={outlets} chosen={filter} />
        {hasLanguage && <LanguageChoice filter={filter} />}
        <noscript>
          <button type="submit">{t('filter.apply')}</button>
        </noscript>
        {times === undefined && <p className={styles.days}>{days}</p>}
      </Form>
    </>
  )
}

/** The choice of outlets in words, for paper. */
function ChosenOutlets({ outlets, filter }: Pick<FilterBarProps, 'outlets' | 'filter'>) {
  const { t } = useLocale()
  const chosen = outlets.filter(({ slug }) => filter.outlets.includes(slug))
  return (
    <>
      {chosen.length === 0 && t('filter.allOutlets')}
      {chosen.map((outlet, index) => (
        <span key={outlet.slug}>
          {index > 0 && ' · '}
          <OutletName outlet={outlet} />
        </span>
      ))}
      {filter.language !== null && ` · ${t(`filter.${filter.language}`)}`}
    </>
  )
}

function Ranges({ filter, today }: { filter: Filter; today: string }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  return (
    <>
      <nav aria-label={t('filter.range')} className={styles.presets}>
        {(Object.keys(presets) as Preset[]).map((preset) => (
          <Link
            key={preset}
            to={changeSearch(params, { range: preset, from: null, to: null })}
            aria-current={filter.preset === preset ? 'true' : undefined}
            preventScrollReset
          >
            {t('filter.preset', { days: presets[preset] })}
          </Link>
        ))}
      </nav>
      <RangeChoice filter={filter} today={today} />
    </>
  )
}

function LanguageChoice({ filter }: { filter: Filter }) {
  const { t } = useLocale()
  return (
    <label className={styles.language}>
      <span className="visually-hidden">{t('filter.language')}</span>
      <select name="language" defaultValue={filter.language ?? ''} key={filter.language}>
        <option value="">{t('filter.bothLanguages')}</option>
        <option value="ar">{t('filter.ar')}</option>
        <option value="fa">{t('filter.fa')}</option>
      </select>
    </label>
  )
}

/** What the form does not show but the address must keep. */
function KeptParameters({ params }: { params: URLSearchParams }) {
  const shown: string[] = ['outlet', 'language', 'before', 'after', ...Object.values(groupParameters)]
  return [...params]
    .filter(([name, value]) => !shown.includes(name) && value !== '')
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
