import { useCallback, useRef } from 'react'
import type { MessageKey } from '../i18n/catalogues.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './keyboard-help.module.css'
import { reachablePlaces } from './places.ts'
import { useKeys } from './use-keys.ts'

type KeyLine = { keys: string[]; label: MessageKey }

const anywhere: KeyLine[] = [
  { keys: ['Ctrl', 'K'], label: 'keys.palette' },
  { keys: ['/'], label: 'keys.search' },
  { keys: ['?'], label: 'keys.help' },
]
const lists: KeyLine[] = [
  { keys: ['j'], label: 'keys.next' },
  { keys: ['k'], label: 'keys.previous' },
  { keys: ['o'], label: 'keys.open' },
  { keys: ['x'], label: 'keys.select' },
  { keys: ['Shift', 'X'], label: 'keys.selectRange' },
]
const figures: KeyLine[] = [
  { keys: ['←', '→'], label: 'keys.point' },
  { keys: ['Enter'], label: 'keys.openPoint' },
  { keys: ['Ctrl', 'Z'], label: 'keys.undo' },
]
const going: KeyLine[] = reachablePlaces.map(({ key, label }) => ({ keys: ['g', key], label }))

/** The list of keys, which ? shows; while it is mounted the keys work. */
export function KeyboardHelp({ openPalette }: { openPalette: () => void }) {
  const { t } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const showKeys = useCallback(() => dialog.current?.showModal(), [])
  useKeys({ showKeys, openPalette })
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys.title')}</h2>
      <div className={styles.groups}>
        <KeyGroup title={t('keys.anywhere')} lines={anywhere} />
        <KeyGroup title={t('keys.lists')} lines={lists} />
        <KeyGroup title={t('keys.figures')} lines={figures} />
        <KeyGroup title={t('keys.going')} lines={going} />
      </div>
      <form method="dialog" className={styles.foot}>
        <button type="submit" className={styles.close}>
          {t('close')}
        </button>
      </form>
    </dialog>
  )
}

function KeyGroup({ title, lines }: { title: string; lines: KeyLine[] }) {
  const { t } = useLocale()
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles.keys}>
        {lines.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              <span dir="ltr">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
