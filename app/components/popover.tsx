import { type ReactNode, useEffect, useRef } from 'react'
import styles from './popover.module.css'

type PopoverProps = {
  label: ReactNode
  isSet?: boolean
  /** A sign alone, without border and arrow. */
  isQuiet?: boolean
  /** Under which end of the button the panel hangs. */
  align?: 'start' | 'end'
  onOpen?: () => void
  children: ReactNode
}

/** A button that opens a small panel below it; Escape or a click elsewhere closes it. Works as plain `<details>` before scripts are there. */
export function Popover({ label, isSet = false, isQuiet = false, align = 'start', onOpen, children }: PopoverProps) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.querySelector('summary')?.focus()
      } else if (details.contains(event.target as Node)) return
      details.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details ref={ref} className={styles.popover} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary className={isQuiet ? styles.quiet : isSet ? styles.set : undefined}>{label}</summary>
      <div className={`${styles.panel} ${align === 'end' ? styles.end : ''}`}>{children}</div>
    </details>
  )
}
