import { Form } from '@remix-run/react'
import settings from '../components/settings.module.css'
import { useLocale } from '../i18n/use-locale.ts'

/** The fields of a form that takes back what was just done. */
export type Undo = [name: string, value: string][]

/** Says what was done, with the way back where there is one. `action` is the address that takes it back, where it is another than this page's. */
export function DoneLine({ words, undo, action }: { words: string; undo: Undo | undefined; action?: string }) {
  const { t } = useLocale()
  return (
    <div role="status" className={settings.done}>
      <Form method="post" action={action} className={settings.actions}>
        <span>{words}</span>
        {undo?.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {undo && (
          <button type="submit" className={settings.button}>
            {t('digest.undo')}
          </button>
        )}
      </Form>
    </div>
  )
}
