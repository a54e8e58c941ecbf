import { useFetcher } from '@remix-run/react'
import { useEffect, useMemo } from 'react'
import { reachablePlaces } from '../components/places.ts'
import { languages } from '../i18n/languages.ts'
import { translate } from '../i18n/translate.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { loader } from '../routes/palette/route.ts'
import { type Entry, type FoldedEntry, foldEntries } from './find-entries.ts'

/** Everything that the palette leads to, named in the reader's language first; subjects and outlets come a moment after the pages, and make it whole. */
export function useEntries(): { entries: FoldedEntry[]; isWhole: boolean } {
  const { locale } = useLocale()
  const { load, data } = useFetcher<typeof loader>()
  useEffect(() => load('/palette'), [load])
  const entries = useMemo(() => {
    const order = [locale.language, ...languages.filter((one) => one !== locale.language)]
    const pages: Entry[] = reachablePlaces.map(({ to, label }) => ({ kind: 'page', to, names: [translate(locale, label)] }))
    const subjects = (data?.subjects ?? []).map((one): Entry => {
      const to = `/${one.kind}s/${one.slug}`
      return { kind: one.kind, to, names: order.map((spoken) => one[`name_${spoken}`]) }
    })
    const outlets = (data?.outlets ?? []).map(({ slug, name, names }): Entry => {
      const known = [...order.map((spoken) => names[spoken]), name].filter((one) => one !== undefined)
      return { kind: 'outlet', to: `/outlets/${slug}`, names: [...new Set(known)] }
    })
    return foldEntries([...pages, ...subjects, ...outlets])
  }, [data, locale])
  return { entries, isWhole: data !== undefined }
}
