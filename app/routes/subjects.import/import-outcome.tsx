import type { SerializeFrom } from '@remix-run/node'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { ImportResult } from './import-subjects.ts'

/** What an import did, or row by row why it did nothing. */
export function ImportOutcome({ result }: { result: SerializeFrom<ImportResult> }) {
  const { t } = useLocale()
  if (result.problem) {
    return (
      <p role="alert" className={settings.problem}>
        {t(`import.problem.${result.problem.problem}`, { detail: result.problem.detail })}
      </p>
    )
  }
  if (result.faulty) return <FaultyRows result={result} />
  return (
    <p role="status" className={settings.done}>
      {t(result.isTrial ? 'import.tried' : 'import.done', result.outcomes)}
    </p>
  )
}

function FaultyRows({ result }: { result: Extract<SerializeFrom<ImportResult>, { faultyCount: number }> }) {
  const { t } = useLocale()
  return (
    <section role="alert" className={settings.problem}>
      <p>{t('import.faulty', { faulty: result.faultyCount, rows: result.rows })}</p>
      <ul>
        {result.faulty.map(({ row, slug, problems }) => (
          <li key={row}>
            {t('import.row', { row })} <bdi>{slug}</bdi>
            <ul>
              {problems.map(({ field, problem, query }) => (
                <li key={`${field} ${problem}`}>
                  <code dir="ltr">{field}</code>:{' '}
                  {query
                    ? t('import.queryProblem', { words: t(`search.problem.${query.problem}`), at: query.at + 1 })
                    : t(`subjectProblem.${problem}`)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
