import { useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { reachablePlaces } from './places.ts'
import { isTyping, readKey } from './read-key.ts'

/** How long g waits for the letter of a place. */
const SEQUENCE_MS = 1_500

/**
 * The keys that work on every page. Rows are marked by `data-row`, what they open by `data-row-link`, what marks them by a tick box in them. Silent
 * while somebody writes, and while a dialog is open.
 */
export function useKeys({ showKeys, openPalette }: { showKeys: () => void; openPalette: () => void }): void {
  const navigate = useNavigate()
  const prefixAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const actions: Record<string, (event: KeyboardEvent) => void> = {
      j: () => walk(1),
      k: () => walk(-1),
      o: () => focusedRow()?.querySelector<HTMLElement>('[data-row-link]')?.click(),
      x: ({ shiftKey }) => tickRow(shiftKey),
      '/': () => focusSearch() || navigate('/search'),
      '?': showKeys,
    }
    const press = (event: KeyboardEvent) => {
      const key = readKey(event)
      if (key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault()
        return openPalette()
      }
      if (key === null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isInDialog()) return
      const isAfterG = event.timeStamp - prefixAt.current < SEQUENCE_MS
      prefixAt.current = key === 'g' && !isAfterG ? event.timeStamp : Number.NEGATIVE_INFINITY
      const place = isAfterG ? reachablePlaces.find((one) => one.key === key) : undefined
      const act = place ? () => navigate(place.to) : isAfterG ? undefined : actions[key]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [navigate, showKeys, openPalette])
}

/** Moves the focus to the link of the next or previous row; from nowhere, to the first. */
function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row] [data-row-link]')]
  const current = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement))
  const next = links[current === -1 ? 0 : Math.min(links.length - 1, Math.max(0, current + step))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** As a click on the row's tick box; with the shift key, where a list knows it, for all rows since the last one. */
function tickRow(shiftKey: boolean): void {
  const box = focusedRow()?.querySelector<HTMLElement>('input[type="checkbox"]')
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }))
}

function focusedRow(): Element | null {
  return document.activeElement?.closest('[data-row]') ?? null
}

function focusSearch(): boolean {
  const input = document.querySelector<HTMLInputElement>('main input[type="search"]')
  input?.focus()
  input?.select()
  return input !== null
}

function isInDialog(): boolean {
  return document.querySelector('dialog[open], [role="dialog"]') !== null
}
