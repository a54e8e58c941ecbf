import { useEffect, useState } from 'react'
import type { Counted } from './load-search.ts'

/** What comes after the page: null until then, `failed` where it never does. The list is drawn meanwhile, and stays as it is. */
export function useCounted(counted: Counted | Promise<Counted>): Counted | 'failed' | null {
  const [known, setKnown] = useState<{ of: unknown; counted: Counted | 'failed' } | null>(null)
  useEffect(() => {
    if (!(counted instanceof Promise)) return
    let isLeft = false
    const keep = (value: Counted | 'failed') => {
      if (!isLeft) setKnown({ of: counted, counted: value })
    }
    counted.then(keep, () => keep('failed'))
    return () => {
      isLeft = true
    }
  }, [counted])
  if (!(counted instanceof Promise)) return counted
  return known?.of === counted ? known.counted : null
}
