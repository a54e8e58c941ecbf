import { type CSSProperties, useEffect, useState } from 'react'
import styles from './hint.module.css'

type Shown = { words: string; style: CSSProperties }

/** As wide as a hint gets, and how far it keeps from its words and the window's edge. */
const WIDTH_PX = 320
const AWAY_PX = 6

/** Shows the title of a focused time, as hover does by itself; Escape takes it away. For eyes only: a screen reader reads the title. */
export function Hint() {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    const show = ({ target }: Event) =>
      setShown(target instanceof HTMLElement && target.matches('time[title]:focus-visible') ? place(target) : null)
    const hide = (event: Event) => (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Escape') && setShown(null)
    document.addEventListener('focusin', show)
    for (const type of ['focusout', 'keydown', 'scroll']) document.addEventListener(type, hide, { passive: true })
    return () => {
      document.removeEventListener('focusin', show)
      for (const type of ['focusout', 'keydown', 'scroll']) document.removeEventListener(type, hide)
    }
  }, [])
  return shown === null ? null : (
    <div className={styles.hint} style={shown.style} aria-hidden="true">
      {shown.words}
    </div>
  )
}

/** Below the element, or above it near the window's foot; never beyond its sides. */
function place(element: HTMLElement): Shown {
  const box = element.getBoundingClientRect()
  const width = Math.min(WIDTH_PX, innerWidth - 2 * AWAY_PX)
  const left = Math.min(Math.max(AWAY_PX, box.left), innerWidth - width - AWAY_PX)
  const vertical = box.bottom > innerHeight - 120 ? { bottom: innerHeight - box.top + AWAY_PX } : { top: box.bottom + AWAY_PX }
  return { words: element.title, style: { ...vertical, left, maxWidth: width } }
}
