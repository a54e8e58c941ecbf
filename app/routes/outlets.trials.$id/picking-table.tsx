import { Form } from '@remix-run/react'
import { useState } from 'react'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import { SnapshotFrame } from './snapshot-frame.tsx'
import styles from './trial.module.css'

const fields = ['title', 'lead', 'body', 'date', 'author', 'section'] as const
type Field = (typeof fields)[number] | 'exclude'
type Layout = Partial<Record<(typeof fields)[number], string | undefined>> & { exclude?: string[] | undefined }

/** The page as its outlet shows it, and beside it the selectors: a click in the page fills the one that is chosen. */
export function PickingTable({ layout, snapshot }: { layout: Layout; snapshot: string | null }) {
  const { t } = useLocale()
  const [target, setTarget] = useState<Field>('title')
  const [values, setValues] = useState<Record<Field, string>>(() => ({
    ...(Object.fromEntries(fields.map((field) => [field, layout[field] ?? ''])) as Record<(typeof fields)[number], string>),
    exclude: (layout.exclude ?? []).join('\n'),
  }))
  const choose = (selector: string) =>
    setValues((now) => ({ ...now, [target]: target === 'exclude' ? [now.exclude, selector].filter(Boolean).join('\n') : selector }))
  const change = (field: Field) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setValues((now) => ({ ...now, [field]: value }))
  }
  return (
    <section className={styles.picking}>
      <div>
        <h2>{t('trial.pick')}</h2>
        <p>{t('trial.pickHelp')}</p>
        <SnapshotFrame snapshot={snapshot} marked={values} onChoose={choose} />
      </div>
      <Form method="post" className={styles.selectors} preventScrollReset>
        {[...fields, 'exclude' as const].map((field) => (
          <div key={field} className={styles.selector}>
            <label>
              <input type="radio" name="target" value={field} checked={target === field} onChange={() => setTarget(field)} />{' '}
              {t(`trial.field.${field}`)}
            </label>
            {field === 'exclude' ? (
              <textarea
                name="exclude"
                rows={3}
                dir="ltr"
                value={values.exclude}
                onChange={change('exclude')}
                aria-label={t('trial.field.exclude')}
              />
            ) : (
              <input name={field} dir="ltr" value={values[field]} onChange={change(field)} aria-label={t(`trial.field.${field}`)} />
            )}
          </div>
        ))}
        <button type="submit" name="do" value="layout" className={settings.button}>
          {t('trial.apply')}
        </button>
      </Form>
    </section>
  )
}
