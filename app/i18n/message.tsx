import { Children, type ReactNode } from 'react'
import type { MessageKey } from './catalogues.ts'
import { compile } from './translate.ts'
import { useLocale } from './use-locale.ts'

/** A message that holds elements: names in their own direction, links. */
export function Message({ id, values }: { id: MessageKey; values: Record<string, ReactNode> }) {
  const { locale } = useLocale()
  return <>{Children.toArray(compile(locale, id).format<ReactNode>(values))}</>
}
