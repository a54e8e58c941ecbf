import { lazy, Suspense, useCallback, useState } from 'react'
import { useLocale } from '../i18n/use-locale.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import styles from './palette-button.module.css'

const load = () => import('../palette/command-palette.tsx')
const CommandPalette = lazy(load)

/** Opens the palette, which is fetched when a hand comes near; and the keys that do so without a hand. */
export function PaletteButton() {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  return (
    <>
      <button
        type="button"
        className={styles.button}
        onClick={open}
        onPointerEnter={load}
        onFocus={load}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5 14 14" />
        </svg>
        <span className={styles.label}>{t('palette.open')}</span>
        <kbd className={styles.keys} dir="ltr">
          Ctrl K
        </kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <CommandPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <KeyboardHelp openPalette={open} />
    </>
  )
}
