import { useRevalidator } from '@remix-run/react'
import { useAsking } from '../components/use-asking.ts'

const ASK_AGAIN_MS = 1_000

/** While the worker is at it, the page looks again each second; without scripts a reload does. */
export function useAskAgain(isBusy: boolean): void {
  const { revalidate, state } = useRevalidator()
  useAsking(isBusy ? ASK_AGAIN_MS : null, state !== 'idle', revalidate)
}
