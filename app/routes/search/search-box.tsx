import { Form, useNavigation, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { QueryProblem } from '#analysis/query/query.ts'
import { QueryProblemLine } from '../../components/query-problem-line.tsx'
import { groupParameters } from '../../filters/groups.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './search-box.module.css'

type SearchBoxProps = { typed: string; problem: { problem: QueryProblem; at: number } | null }

/** What a new search takes along from the one before; the page within its list and the facets belong to that one alone. */
const kept: readonly string[] = ['range', 'from', 'to', 'outlet', 'language', 'sort', ...Object.values(groupParameters)]

/** The box for the query, and below it what is wrong with it, pointing at the character. The key "/" leads into it from anywhere on the page. */
export function SearchBox({ typed, problem }: SearchBoxProps) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const isLoading = useNavigation().location?.pathname === '/search'
  const input = useQueryInput(problem?.at ?? null)
  return (
    <search>
      <Form method="get" action="/search" className={`${styles.form} screen-only`} aria-busy={isLoading}>
        {[...params]
          .filter(([name]) => kept.includes(name))
          .map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        <label htmlFor="query" className="visually-hidden">
          {t('search.query')}
        </label>
        <input
          ref={input}
          id="query"
          type="search"
          name="q"
          dir="auto"
          defaultValue={typed}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={4_000}
          aria-keyshortcuts="/"
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : 'query-problem'}
        />
        <button type="submit">{t('search.submit')}</button>
      </Form>
      {problem !== null && <QueryProblemLine id="query-problem" typed={typed} {...problem} />}
    </search>
  )
}

/** Puts the caret where the query is wrong. */
function useQueryInput(problemAt: number | null) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (problemAt === null) return
    input.current?.focus()
    input.current?.setSelectionRange(problemAt, problemAt + 1)
  }, [problemAt])
  return input
}
