import { Link } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { MailFrame } from '../../digests/mail-frame.tsx'
import { languages, ownNames } from '../../i18n/languages.ts'
import { readTag, writeTag } from '../../i18n/tag.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DigestPage } from './load-digest.ts'

/** The mail as it would go out now, in each language; written only when it is asked for, since it takes a moment. */
export function Preview({ digest }: { digest: DigestPage }) {
  const { t } = useLocale()
  const { preview, isPhone, recipients } = digest
  const calendarOf = (language: (typeof languages)[number]) =>
    recipients.find((one) => one.language === language)?.calendar ?? readTag(writeTag(language, {})).calendar
  const to = (language: (typeof languages)[number], phone: boolean) =>
    `?${new URLSearchParams({ preview: `${language}.${calendarOf(language)}`, ...(phone ? { width: 'phone' } : {}) })}#preview`
  return (
    <section className={settings.section} id="preview">
      <h2>{t('digest.preview')}</h2>
      <p className={settings.actions}>
        {languages.map((language) => (
          <Link
            key={language}
            to={to(language, isPhone)}
            lang={language}
            preventScrollReset
            aria-current={preview?.language === language || undefined}
          >
            {ownNames[language]}
          </Link>
        ))}
        {preview && (
          <Link to={to(preview.language, !isPhone)} preventScrollReset>
            {t(isPhone ? 'digest.asDesk' : 'digest.asPhone')}
          </Link>
        )}
      </p>
      {preview && (
        <>
          <p>
            <bdi>{preview.subject}</bdi> · {t('digest.kilobytes', { size: preview.kilobytes })}
          </p>
          {preview.problems.map((problem) => (
            <p key={problem} className={settings.problem} role="alert">
              {problem}
            </p>
          ))}
          <MailFrame html={preview.html} title={t('digest.preview')} isPhone={isPhone} />
        </>
      )}
    </section>
  )
}
