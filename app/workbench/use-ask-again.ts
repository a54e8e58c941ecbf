import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const ASK_AGAIN_MS = 1_000

/** While the worker is at it, the page looks again each second; without scripts a reload does. */
export function useAskAgain(isBusy: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!isBusy || state !== 'idle') return
    const timer = setTimeout(revalidate, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isBusy, state, revalidate])
}
