import { useLocation, useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'

/** Takes back the last change of the figure, by button or Ctrl/⌘ + Z: each change is a place in the history of the address. Nothing to take back: nothing shown. */
export function UndoButton() {
  const { t } = useLocale()
  const navigate = useNavigate()
  const location = useLocation()
  const first = useRef<number | null>(null)
  const index = useHistoryIndex()
  if (first.current === null) first.current = index
  const canUndo = index !== null && first.current !== null && index > first.current
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"]), textarea')
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping || !canUndo) return
      event.preventDefault()
      navigate(-1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [canUndo, navigate])
  if (!canUndo) return null
  return (
    <button type="button" className={styles.plain} onClick={() => navigate(-1)} aria-keyshortcuts="Control+Z Meta+Z" key={location.key}>
      {t('explore.undo')}
    </button>
  )
}

/** How deep in the tab's history the page stands, as the router numbers it; null on the server and before the first navigation. */
function useHistoryIndex(): number | null {
  return typeof history === 'undefined' ? null : ((history.state as { idx?: number } | null)?.idx ?? 0)
}
