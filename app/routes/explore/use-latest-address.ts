import { useLocation, useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { type Exploration, exploreSearch } from '../../figures/exploration.ts'
import { rebaseSearch } from '../../filters/rebase-search.ts'

/** Where the page was last sent, and the place in the history that it was sent from: as long as that is the tab's place, it is on its way. */
let sent: { search: string; from: unknown } | null = null

/**
 * Leads to another figure from what the reader chose last, also where its page is not there yet: who types three names or clicks twice faster than pages come loses
 * nothing. Links of the page are led likewise; what they show is the address of the figure that is drawn.
 */
export function useLatestAddress(asked: Exploration): (wanted: URLSearchParams) => void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const shown = exploreSearch(asked)
  const go = (wanted: URLSearchParams) => {
    const search = `?${rebaseSearch(wanted, new URLSearchParams(shown), new URLSearchParams(latestSearch()))}`
    sent = { search, from: placeInHistory() }
    navigate(search, { preventScrollReset: true })
  }
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const search = searchOfLink(event, pathname)
      if (search === null) return
      event.preventDefault()
      go(new URLSearchParams(search))
    }
    document.addEventListener('click', follow, true)
    window.addEventListener('popstate', forget)
    return () => {
      document.removeEventListener('click', follow, true)
      window.removeEventListener('popstate', forget)
    }
  })
  return go
}

/** Back and forward leave what was on its way, and may come to a place in the history that something was sent from. */
function forget(): void {
  sent = null
}

/** React may still be drawing what the tab's address names already, so neither its own location nor what it shows of it is asked. */
function latestSearch(): string {
  return sent !== null && sent.from === placeInHistory() ? sent.search : window.location.search
}

/** As the router marks it: another after each navigation. */
function placeInHistory(): unknown {
  return (history.state as { key?: string } | null)?.key
}

/** The search part that a plain click leads to on this very page; null of every other click, and of a link that begins anew. */
function searchOfLink({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent, pathname: string): string | null {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || link.target !== '' || link.hasAttribute('download')) return null
  const isHere = link.origin === window.location.origin && link.pathname === pathname && link.hash === ''
  return isHere && link.search !== '' ? link.search : null
}
