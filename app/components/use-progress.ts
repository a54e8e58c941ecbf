import { useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { loader } from '../routes/outlets.progress/route.ts'

const BUSY_MS = 1_000
const IDLE_MS = 5_000

/** Asks for the collection's progress while the page is looked at; `show` brings the page itself up to date. */
export function useProgress() {
  const { load, data, state } = useFetcher<typeof loader>()
  const { revalidate } = useRevalidator()
  const baseline = useRef<number | null>(null)
  if (data && baseline.current === null) baseline.current = data.newestArticleId
  const isBusy = data !== undefined && data.runs.length + data.waiting > 0

  useEffect(() => {
    if (state !== 'idle') return
    const ask = () =>
      document.visibilityState === 'visible' && load(`/outlets/progress${baseline.current === null ? '' : `?since=${baseline.current}`}`)
    const timer = setTimeout(ask, data === undefined ? 0 : isBusy ? BUSY_MS : IDLE_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [load, state, data, isBusy])

  const show = () => {
    baseline.current = data?.newestArticleId ?? null
    revalidate()
    load(`/outlets/progress?since=${baseline.current}`)
  }
  return { progress: data, isBusy, show }
}
