import { Form, Link } from '@remix-run/react'
import type { Brief } from '../../brief/load-brief.ts'
import { Figure } from '../../components/figure.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import styles from './brief.module.css'
import { useEvidence } from './use-evidence.ts'

/** Names that are quoted for the first time and that nobody follows: one button makes each a speaker. */
export function NewNames({ brief }: { brief: Brief }) {
  const { t } = useLocale()
  const evidence = useEvidence(brief)
  const mayEdit = useMayEdit()
  const { newNames } = brief
  return (
    <Figure title={t('brief.newNames')} base={t('brief.newNamesBase')}>
      {newNames === null && <p className={styles.empty}>{t('brief.newNames.early')}</p>}
      {newNames?.length === 0 && <p className={styles.empty}>{t('brief.newNames.none')}</p>}
      <ul className={styles.short}>
        {newNames?.map(({ name, quotes, articles, outlets, words, articleId, at }) => (
          <li key={name} className={styles.newName} data-row>
            <div>
              <Link to={evidence({ name }, '/quotes')} data-row-link>
                <bdi>{name}</bdi>
              </Link>{' '}
              <span className={styles.soft}>{t('unfollowed.counts', { quotes, articles, outlets })}</span>
              <blockquote className={styles.words} dir="auto">
                <Link to={`/articles/${articleId}#m${at}`}>{words}</Link>
              </blockquote>
            </div>
            {mayEdit && (
              <Form method="post" action="/speakers" className="screen-only">
                <input type="hidden" name="name" value={name} />
                <button type="submit" className={styles.follow} aria-label={t('unfollowed.followName', { name })}>
                  {t('unfollowed.follow')}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  )
}
