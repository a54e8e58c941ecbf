import { Form, Link } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { subjectNameIn } from '../../components/subject-name.tsx'
import type { DigestPart } from '../../digests/parts.ts'
import { nameList } from '../../figures/name-series.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { DigestResult } from './change-digest.ts'
import type { DigestPage } from './load-digest.ts'
import { PartForms } from './part-forms.tsx'

/** What is in a digest, in order, and what can be added. */
export function PartList({ digest, result }: { digest: DigestPage; result: DigestResult | undefined }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const { parts } = digest
  return (
    <section className={settings.section}>
      <h2>{t('digest.parts')}</h2>
      {parts.length === 0 && <p>{t('digest.partsNone')}</p>}
      <ol className={settings.rows}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name of its own, and the same may stand twice
          <li key={at} className={settings.row}>
            <span>
              {t(`digest.part.${part.kind}`)}
              <PartWords part={part} digest={digest} />
            </span>
            {mayEdit && <PartButtons at={at} count={parts.length} name={t(`digest.part.${part.kind}`)} />}
          </li>
        ))}
      </ol>
      {mayEdit && <PartForms speakers={digest.speakers} result={result} />}
    </section>
  )
}

function PartWords({ part, digest }: { part: DigestPart; digest: DigestPage }) {
  const { t, language, locale } = useLocale()
  if (part.kind === 'figure')
    return (
      <small>
        <Link to={part.place} dir="ltr">
          {decodeURIComponent(part.place)}
        </Link>{' '}
        · {t(`digest.form.${part.form}`)}
      </small>
    )
  if (part.kind === 'search')
    return (
      <small>
        <bdi>{part.query}</bdi> · {t('digest.most', { most: part.most })}
      </small>
    )
  if (part.kind === 'quotes') {
    const names = part.speakers.map((slug) => {
      const label = digest.speakers.find((one) => one.slug === slug)
      return label ? subjectNameIn(language, label) : slug
    })
    return (
      <small>
        {nameList(locale, names, 'conjunction')} · {t('digest.most', { most: part.most })}
      </small>
    )
  }
  return null
}

function PartButtons({ at, count, name }: { at: number; count: number; name: string }) {
  const { t } = useLocale()
  return (
    <Form method="post" className={settings.actions}>
      <input type="hidden" name="at" value={at} />
      {(['up', 'down'] as const)
        .filter((way) => (way === 'up' ? at > 0 : at < count - 1))
        .map((way) => (
          <button
            key={way}
            type="submit"
            name="do"
            value={`move-${way}`}
            className={settings.button}
            aria-label={t(`digest.${way}`, { name })}
          >
            {way === 'up' ? '↑' : '↓'}
          </button>
        ))}
      <button type="submit" name="do" value="remove-part" className={settings.button} aria-label={t('digest.removeNamed', { name })}>
        {t('digest.remove')}
      </button>
    </Form>
  )
}
