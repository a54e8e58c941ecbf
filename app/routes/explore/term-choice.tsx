import { Form, Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { subjectNameIn } from '../../components/subject-name.tsx'
import { exploreSearch } from '../../figures/exploration.ts'
import { isolate, nameSeries } from '../../figures/name-series.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import { KeptFields } from './kept-fields.tsx'
import type { ExplorePage } from './load-explore-page.ts'
import { StartingPoints } from './starting-points.tsx'

/** What is counted: the chosen topics, speakers and queries, and a box to add to them. */
export function TermChoice({ page, go }: { page: ExplorePage; go: (wanted: URLSearchParams) => void }) {
  const { t, locale, language } = useLocale()
  const { asked, terms } = page.figure
  const { box, take } = useAddBox(terms.length)
  return (
    <section className={`${styles.terms} screen-only`} aria-label={t('explore.chosen')}>
      <ul className={styles.chips}>
        {terms.map((term) => {
          const name = nameSeries({ kind: 'term', term }, locale)
          const without =
            term.kind === 'subject'
              ? { subjects: asked.subjects.filter((slug) => slug !== term.subject.slug) }
              : { queries: asked.queries.filter((typed) => typed !== term.typed) }
          return (
            <li key={`${term.kind} ${name}`} className={styles.chip}>
              <bdi>{term.kind === 'query' ? t('explore.quoted', { query: name }) : name}</bdi>
              <Link
                to={exploreSearch({ ...asked, ...without })}
                aria-label={t('explore.remove', { name: isolate(name) })}
                preventScrollReset
              >
                <span aria-hidden="true">×</span>
              </Link>
            </li>
          )
        })}
        <li>
          <Form
            method="get"
            className={styles.add}
            onSubmit={(event) => {
              event.preventDefault()
              const typed = take()
              if (typed !== '') go(new URLSearchParams(`${exploreSearch(asked)}&${new URLSearchParams({ add: typed })}`))
            }}
          >
            <KeptFields asked={asked} without={[]} />
            <label className="visually-hidden" htmlFor="add">
              {t('explore.add')}
            </label>
            <input
              id="add"
              name="add"
              list="subjects"
              dir="auto"
              autoComplete="off"
              ref={box}
              maxLength={4_000}
              placeholder={t('explore.addPlaceholder')}
            />
            <datalist id="subjects">
              {page.subjects.map((subject) => (
                <option key={subject.id} value={subjectNameIn(language, subject)} />
              ))}
            </datalist>
            <button type="submit">{t('explore.addButton')}</button>
          </Form>
        </li>
      </ul>
      {page.meant.length > 0 && (
        <p className={styles.hints}>
          {t('explore.meantSubject')}{' '}
          {page.meant.map((subject) => (
            <Link key={subject.id} to={exploreSearch({ ...asked, subjects: [...asked.subjects, subject.slug], queries: [] })}>
              <bdi>{subjectNameIn(language, subject)}</bdi>
            </Link>
          ))}
        </p>
      )}
      {page.leading.length > 0 && terms.length < 6 && (
        <p className={styles.hints}>
          {t('explore.leading')}{' '}
          {page.leading.map((subject) => (
            <Link key={subject.id} to={exploreSearch({ ...asked, subjects: [...asked.subjects, subject.slug] })} preventScrollReset>
              + <bdi>{subjectNameIn(language, subject)}</bdi>
            </Link>
          ))}
        </p>
      )}
      {terms.length === 0 && <StartingPoints page={page} />}
    </section>
  )
}

/** Puts the caret into the box where nothing is chosen yet; `take` empties it, so that names can be typed one after the other. */
function useAddBox(count: number) {
  const box = useRef<HTMLInputElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current && count === 0) box.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [count])
  const take = () => {
    if (!box.current) return ''
    const typed = box.current.value.trim()
    box.current.value = ''
    return typed
  }
  return { box, take }
}
