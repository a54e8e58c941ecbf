import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './workbench.module.css'

/** Without `onChoose` the page is only looked at. */
type SnapshotFrameProps = { snapshot: string | null; marked: Record<string, string>; title?: string; onChoose?: (element: Element) => void }

/**
 * A page without anything that acts or loads, in a frame that runs no scripts. What the selectors find is outlined; a click hands out what was clicked.
 */
export function SnapshotFrame({ snapshot, marked, title, onChoose }: SnapshotFrameProps) {
  const { t } = useLocale()
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document | null>(null)
  // A frame that came with the page has loaded before anybody listens.
  useEffect(() => {
    const loaded = frame.current?.contentDocument
    if (loaded?.readyState === 'complete' && loaded.URL === 'about:srcdoc') setPage(loaded)
  }, [])
  useEffect(() => {
    if (!page || !onChoose) return
    const click = (event: MouseEvent) => {
      event.preventDefault()
      if (event.target && 'closest' in event.target) onChoose(event.target as Element)
    }
    const hover = (event: MouseEvent) => outline(event.target as HTMLElement, event.type === 'mouseover' ? '2px dashed gray' : '')
    page.addEventListener('click', click)
    page.addEventListener('mouseover', hover)
    page.addEventListener('mouseout', hover)
    return () => {
      page.removeEventListener('click', click)
      page.removeEventListener('mouseover', hover)
      page.removeEventListener('mouseout', hover)
    }
  }, [page, onChoose])
  useEffect(() => (page ? markFound(page, marked) : undefined), [page, marked])
  if (snapshot === null) return <p>{t('trial.noSnapshot')}</p>
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title ?? t('trial.original')}
      sandbox="allow-same-origin"
      srcDoc={snapshot}
      onLoad={() => setPage(frame.current?.contentDocument ?? null)}
    />
  )
}

const colours: Record<string, string> = {
  title: 'teal',
  lead: 'steelblue',
  body: 'seagreen',
  date: 'darkorange',
  author: 'purple',
  section: 'brown',
  exclude: 'crimson',
}

/** Outlines what each selector finds; the returned function takes the outlines away. */
function markFound(page: Document, marked: Record<string, string>): () => void {
  const found: HTMLElement[] = []
  for (const [field, selectors] of Object.entries(marked)) {
    for (const selector of selectors.split('\n')) {
      for (const element of findAll(page, selector)) {
        element.style.boxShadow = `inset 0 0 0 3px ${colours[field]}`
        found.push(element)
      }
    }
  }
  return () => {
    for (const element of found) element.style.boxShadow = ''
  }
}

/** A selector that is being typed may be none yet. */
function findAll(page: Document, selector: string): HTMLElement[] {
  if (selector.trim() === '') return []
  try {
    return [...page.querySelectorAll<HTMLElement>(selector)]
  } catch {
    return []
  }
}

function outline(element: HTMLElement, style: string): void {
  if (element.style) element.style.outline = style
}
