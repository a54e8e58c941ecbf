import type { QueryProblem } from '#analysis/query/query.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './query-problem-line.module.css'

/** What is wrong with a query, and its character marked in the query as typed. */
export function QueryProblemLine({ id, typed, problem, at }: { id?: string; typed: string; problem: QueryProblem; at: number }) {
  const { t } = useLocale()
  const [character = '', ...rest] = typed.slice(at)
  return (
    <div id={id} role="alert" className={styles.problem}>
      <p>{t(`search.problem.${problem}`)}</p>
      {problem !== 'too-long' && (
        <p dir="auto" className={styles.pointed}>
          {typed.slice(0, at)}
          <mark>{character === '' ? '\u00a0' : character}</mark>
          {rest.join('')}
        </p>
      )}
    </div>
  )
}
