import { useEffect, useRef } from 'react'
import type { MessageKey } from '../i18n/catalogues.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './keyboard-help.module.css'

const keys: [string, MessageKey][] = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['o', 'keys.open'],
  ['?', 'keys.help'],
]

/** The keys that work on every list: j and k walk its rows, o opens one, ? shows this. They are silent while someone types. */
export function KeyboardHelp() {
  const { t } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') dialog.current?.showModal()
      else if (event.key === 'j') walk(1)
      else if (event.key === 'k') walk(-1)
      else if (event.key === 'o')
        (document.activeElement as HTMLElement | null)?.closest('[data-row]')?.querySelector<HTMLElement>('[data-row-link]')?.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('keys.title')}>
      <h2>{t('keys.title')}</h2>
      <dl className={styles.keys}>
        {keys.map(([key, label]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className={styles.close}>
          {t('close')}
        </button>
      </form>
    </dialog>
  )
}

/** Moves the focus to the link of the next or previous row; from nowhere, to the first. */
function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row] [data-row-link]')]
  const current = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement))
  const next = links[current === -1 ? 0 : Math.min(links.length - 1, Math.max(0, current + step))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
