import { Form } from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import settings from '../components/settings.module.css'
import { useLocale } from '../i18n/use-locale.ts'
import { deriveSelector, placeOfText } from './derive-selector.ts'
import { pickedFields as fields } from './picked-fields.ts'
import { SnapshotFrame } from './snapshot-frame.tsx'
import styles from './workbench.module.css'

type Field = (typeof fields)[number] | 'exclude'
type Values = Record<Field, string>
type Layout = Partial<Record<(typeof fields)[number], string | undefined>> & { exclude?: string[] | undefined }

const allFields: Field[] = [...fields, 'exclude']

/** `beside`: what the page is held against. */
type PickingTableProps = { layout: Layout; snapshot: string | null; beside?: ReactNode }

/** The page as its outlet shows it, and beside it the selectors: a click in the page fills the one that is chosen. */
export function PickingTable({ layout, snapshot, beside }: PickingTableProps) {
  const { t } = useLocale()
  const [target, setTarget] = useState<Field>('title')
  const [values, setValues] = useSelectors(layout)
  const choose = (element: Element) => {
    const selector = deriveSelector(target === 'body' ? placeOfText(element) : element)
    setValues((now) => ({ ...now, [target]: target === 'exclude' ? [now.exclude, selector].filter(Boolean).join('\n') : selector }))
  }
  const change = (field: Field) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setValues((now) => ({ ...now, [field]: value }))
  }
  return (
    <section className={beside ? styles.comparing : styles.picking}>
      {beside}
      <div>
        <h2>{t('trial.pick')}</h2>
        <p>{t('trial.pickHelp')}</p>
        <SnapshotFrame snapshot={snapshot} marked={values} onChoose={choose} />
      </div>
      <Form method="post" className={styles.selectors} preventScrollReset>
        {allFields.map((field) => (
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

/** The selectors as they stand in the form. Where the layout was changed meanwhile its selectors are taken over, but for what was typed since. */
function useSelectors(layout: Layout): [Values, (change: (now: Values) => Values) => void] {
  const given = valuesOf(layout)
  const [known, setKnown] = useState(given)
  const [values, setValues] = useState(given)
  const changed = allFields.filter((field) => given[field] !== known[field])
  if (changed.length > 0) {
    setKnown(given)
    setValues((now) => ({ ...now, ...pick(given, (field) => changed.includes(field) && now[field] === known[field]) }))
  }
  return [values, setValues]
}

function valuesOf(layout: Layout): Values {
  const selectors = Object.fromEntries(fields.map((field) => [field, layout[field] ?? ''])) as Omit<Values, 'exclude'>
  return { ...selectors, exclude: (layout.exclude ?? []).join('\n') }
}

function pick(values: Values, isWanted: (field: Field) => boolean): Partial<Values> {
  return Object.fromEntries(allFields.filter(isWanted).map((field) => [field, values[field]]))
}
