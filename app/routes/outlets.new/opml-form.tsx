import { Form, Link } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { OpmlEntry } from './read-opml.ts'

/** The list of another reader: each of its sites can be looked at. */
export function OpmlForm({ entries, hasProblem }: { entries: OpmlEntry[] | null; hasProblem: boolean }) {
  const { t } = useLocale()
  return (
    <section className={settings.section}>
      <h2>{t('trial.opml')}</h2>
      <p>{t('trial.opmlHelp')}</p>
      <Form method="post" encType="multipart/form-data" className={settings.actions}>
        <input type="file" name="opml" accept=".opml,.xml,text/xml,text/x-opml" required aria-label={t('trial.opml')} />
        <button type="submit" className={settings.button}>
          {t('trial.opmlRead')}
        </button>
      </Form>
      {hasProblem && (
        <p role="alert" className={settings.problem}>
          {t('trial.opmlWrong')}
        </p>
      )}
      {entries && (
        <ul className={settings.rows}>
          {entries.map((one) => (
            <li key={one.address} className={settings.row}>
              <span>
                <bdi>{one.title}</bdi>
                <small dir="ltr">{one.address}</small>
              </span>
              {one.slug === null ? (
                <Form method="post">
                  <input type="hidden" name="address" value={one.address} />
                  <button type="submit" className={settings.button}>
                    {t('trial.look')}
                  </button>
                </Form>
              ) : (
                <Link to={`/outlets/${one.slug}`}>{t('trial.isHere')}</Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
