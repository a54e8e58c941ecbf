import { useBeforeUnload, useBlocker } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { useLocale } from '../i18n/use-locale.ts'

/** Asks before a page with unsaved changes is left, within the app and by closing it. `release` when they are being saved. */
export function useUnsavedGuard(): { markChanged: () => void; release: () => void } {
  const { t } = useLocale()
  const isChanged = useRef(false)
  useBeforeUnload(useCallback((event) => isChanged.current && event.preventDefault(), []))
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isChanged.current && currentLocation.pathname !== nextLocation.pathname)
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(t('subjectForm.leave'))) blocker.proceed()
    else blocker.reset()
  }, [blocker, t])
  return {
    markChanged: () => {
      isChanged.current = true
    },
    release: () => {
      isChanged.current = false
    },
  }
}
