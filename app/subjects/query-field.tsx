import { useState } from 'react'
import { QueryProblemLine } from '../components/query-problem-line.tsx'
import { TextField } from '../components/text-field.tsx'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './subject-form.module.css'
import type { ValuesProblem } from './subject-values.ts'

/** A topic's query. What is wrong with it is shown at its very character. */
export function QueryField({ query, problem }: { query: string; problem: ValuesProblem | null }) {
  const { t } = useLocale()
  const [typed, setTyped] = useState(query)
  return (
    <div className={styles.set}>
      <TextField
        name="query"
        label={t('subjectForm.query')}
        hint={t('subjectForm.queryHint')}
        defaultValue={query}
        onChange={(event) => setTyped(event.target.value)}
        dir="auto"
        rows={3}
        maxLength={4_000}
        spellCheck={false}
      />
      {problem?.query && <QueryProblemLine typed={typed.trim()} {...problem.query} />}
    </div>
  )
}
