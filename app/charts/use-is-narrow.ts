import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 600px)'

/** Whether the window is as narrow as a phone. False on the server: nothing that asks is drawn there. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = matchMedia(QUERY)
      list.addEventListener('change', notify)
      return () => list.removeEventListener('change', notify)
    },
    () => matchMedia(QUERY).matches,
    () => false,
  )
}
