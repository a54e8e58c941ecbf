import { useEffect, useRef } from 'react'

/**
 * Calls `ask` every so many milliseconds, null for never, but for while an answer is under way. By an interval, and not each time the answer has come: on a busy machine the router's "loading" and "idle"
 * are drawn as one, so that nobody would see that it has come.
 */
export function useAsking(everyMs: number | null, isUnderWay: boolean, ask: () => void): void {
  const now = useRef({ isUnderWay, ask })
  now.current = { isUnderWay, ask }
  useEffect(() => {
    if (everyMs === null) return
    const timer = setInterval(() => !now.current.isUnderWay && now.current.ask(), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
}
