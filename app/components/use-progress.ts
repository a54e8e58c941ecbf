import { useFetcher, useRevalidator } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import type { loader } from '../routes/outlets.progress/route.ts'
import { useAsking } from './use-asking.ts'

const BUSY_MS = 1_000
const IDLE_MS = 5_000

/**
 * Asks for the collection's progress while the page is looked at; `show` brings the page itself up to date. `showsAtOnce`: new articles are
 * shown as they come.
 */
export function useProgress(showsAtOnce: boolean) {
  const { load, data, state } = useFetcher<typeof loader>()
  const { revalidate } = useRevalidator()
  const baseline = useRef<number | null>(null)
  if (data && baseline.current === null) baseline.current = data.newestArticleId
  const isBusy = data !== undefined && data.runs.length + data.waiting > 0

  const ask = useCallback(() => void (document.visibilityState === 'visible' && load(address(baseline.current))), [load])
  useAsking(isBusy ? BUSY_MS : IDLE_MS, state !== 'idle', ask)
  useEffect(() => {
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => document.removeEventListener('visibilitychange', ask)
  }, [ask])

  const show = useCallback(() => {
    baseline.current = data?.newestArticleId ?? null
    revalidate()
    load(address(baseline.current))
  }, [data, load, revalidate])

  // Only when an answer came: what `show` itself sets going must not call it again.
  const shown = useRef(data)
  useEffect(() => {
    if (data === shown.current) return
    shown.current = data
    if (showsAtOnce && data && data.newArticles > 0) show()
  }, [data, showsAtOnce, show])

  return { progress: data, show }
}

function address(since: number | null): string {
  return `/outlets/progress${since === null ? '' : `?since=${since}`}`
}
