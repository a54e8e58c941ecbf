import { Link } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { MailFrame } from '../../digests/mail-frame.tsx'
import { formatInstant } from '../../i18n/format.ts'
import { isLanguage, ownNames } from '../../i18n/languages.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DigestPage } from './load-digest.ts'

const states = ['sent', 'waiting', 'sending', 'unsure', 'refused', 'given-up'] as const

/** What went out and when, with what became of it; each can be read again as it was sent. */
export function IssueList({ digest }: { digest: DigestPage }) {
  const { t, tag } = useLocale()
  const { issues, issue, timeZone } = digest
  return (
    <section className={settings.section}>
      <h2>{t('digest.archive')}</h2>
      {issues.length === 0 && <p>{t('digest.archiveNone')}</p>}
      <ul className={settings.rows}>
        {issues.map((one) => (
          <li key={one.id} className={settings.row} id={`issue-${one.id}`}>
            <span>
              {one.state === 'written' ? (
                <Link to={`?issue=${one.id}#issue-${one.id}`} preventScrollReset>
                  {formatInstant(tag, one.due_at, timeZone)}
                </Link>
              ) : (
                formatInstant(tag, one.due_at, timeZone)
              )}
              {one.kind === 'test' && ` · ${t('digest.isTest')}`}
              {one.problem !== null && <small>{readProblem(one.problem)}</small>}
            </span>
            <span>{one.state === 'written' ? <Outcome states={one.states} /> : t(`digest.issue.${one.state}`)}</span>
          </li>
        ))}
      </ul>
      {issue && <IssueMail issue={issue} />}
    </section>
  )
}

function Outcome({ states: counts }: { states: DigestPage['issues'][number]['states'] }) {
  const { t } = useLocale()
  const told = states.filter((state) => counts[state] !== undefined).map((state) => t(`outbox.${state}`, { count: counts[state]! }))
  return <>{told.length > 0 ? told.join(' · ') : t('digest.toNobody')}</>
}

function IssueMail({ issue }: { issue: NonNullable<DigestPage['issue']> }) {
  const { t } = useLocale()
  if (issue.html === null) return <p>{t('digest.cleared')}</p>
  return (
    <>
      <p className={settings.actions}>
        {issue.mails.map((mail) => (
          <Link
            key={mail.id}
            to={`?issue=${issue.id}&mail=${mail.id}`}
            preventScrollReset
            aria-current={mail.id === issue.mailId || undefined}
          >
            {isLanguage(mail.language) ? ownNames[mail.language] : mail.language}
          </Link>
        ))}
      </p>
      <MailFrame html={issue.html} title={t('digest.archive')} />
    </>
  )
}

/** A list of words as JSON, or one plain word. */
function readProblem(problem: string): string {
  return problem.startsWith('[') ? (JSON.parse(problem) as string[]).join(' · ') : problem
}
