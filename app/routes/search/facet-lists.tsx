import { Link, useSearchParams } from '@remix-run/react'
import type { CSSProperties, ReactNode } from 'react'
import type { OwnershipKind } from '#catalog/ownership.ts'
import { OutletName } from '../../components/outlet-name.tsx'
import { subjectNameIn } from '../../components/subject-name.tsx'
import { nameCountry, nameOwnership } from '../../figures/name-series.ts'
import { changeSearch } from '../../filters/filter.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './facet-lists.module.css'
import type { Facets } from './load-search.ts'
import { TextLanguage } from './text-language.tsx'

const SHOWN = 8

/** How the results fall to outlets, languages, days or months, and subjects; a click narrows the search to one of them. */
export function FacetLists({ facets, total }: { facets: Facets; total: number }) {
  const { t, tag, language } = useLocale()
  const { outlets, groups, languages, periods, subjects } = facets
  return (
    <aside id="facets" className={`${styles.facets} screen-only`} aria-label={t('search.facets')}>
      <FacetList
        title={t('search.facet.outlets')}
        total={total}
        entries={outlets.map(({ outlet, count }) => ({
          key: outlet.slug,
          name: <OutletName outlet={outlet} />,
          count,
          changes: { outlet: outlet.slug },
        }))}
      />
      <GroupFacets groups={groups} total={total} />
      <FacetList
        title={t('search.facet.languages')}
        total={total}
        entries={languages.map(({ value, count }) => ({
          key: value ?? '',
          name: <TextLanguage code={value} />,
          count,
          changes: value === null ? null : { text: value },
        }))}
      />
      <FacetList
        title={t(periods.unit === 'day' ? 'search.facet.days' : 'search.facet.months')}
        total={total}
        entries={periods.counts.map(({ from, to, count }) => ({
          key: from,
          name: formatDay(tag, to, periods.unit === 'day' ? 'medium' : 'month'),
          count,
          changes: { from, to, range: null },
        }))}
      />
      <FacetList
        title={t('search.facet.subjects')}
        total={total}
        entries={(subjects ?? []).map((subject) => ({
          key: subject.slug,
          name: <bdi>{subjectNameIn(language, subject)}</bdi>,
          count: subject.articles,
          changes: { subject: subject.slug },
        }))}
      />
      {subjects === null && <p className={styles.note}>{t('search.facet.tooMany')}</p>}
    </aside>
  )
}

/** How the results fall to what their outlets are. */
function GroupFacets({ groups, total }: { groups: Facets['groups']; total: number }) {
  const { t, locale } = useLocale()
  return (
    <>
      <FacetList
        title={t('explore.countries')}
        total={total}
        entries={groups.countries.map(({ name, count }) => ({
          key: name,
          name: nameCountry(name, locale),
          count,
          changes: { country: name },
        }))}
      />
      <FacetList
        title={t('groups.ownership')}
        total={total}
        entries={groups.ownership.map(({ name, count }) => ({
          key: name,
          name: nameOwnership(name as OwnershipKind, locale),
          count,
          changes: { ownership: name },
        }))}
      />
      <FacetList
        title={t('groups.owner')}
        total={total}
        entries={groups.owners.map(({ name, count }) => ({ key: name, name: <bdi>{name}</bdi>, count, changes: { owner: name } }))}
      />
      <FacetList
        title={t('groups.tags')}
        total={total}
        entries={groups.tags.map(({ name, count }) => ({ key: name, name: <bdi>{name}</bdi>, count, changes: { tag: name } }))}
      />
    </>
  )
}

/** `changes` is what the address becomes by a click; null where nothing can be asked for. */
type Entry = { key: string; name: ReactNode; count: number; changes: Record<string, string | null> | null }

function FacetList({ title, total, entries }: { title: string; total: number; entries: Entry[] }) {
  const { t } = useLocale()
  if (entries.length === 0) return null
  const rest = entries.slice(SHOWN)
  return (
    <section className={styles.facet}>
      <h3>{title}</h3>
      <EntryList entries={entries.slice(0, SHOWN)} total={total} />
      {rest.length > 0 && (
        <details>
          <summary>{t('search.facet.more', { count: rest.length })}</summary>
          <EntryList entries={rest} total={total} />
        </details>
      )}
    </section>
  )
}

function EntryList({ entries, total }: { entries: Entry[]; total: number }) {
  const { tag } = useLocale()
  const [params] = useSearchParams()
  return (
    <ul>
      {entries.map(({ key, name, count, changes }) => (
        <li key={key} style={{ '--part': count / total } as CSSProperties}>
          {changes === null ? <span>{name}</span> : <Link to={changeSearch(params, changes)}>{name}</Link>}
          <span>{formatNumber(tag, count)}</span>
        </li>
      ))}
    </ul>
  )
}
