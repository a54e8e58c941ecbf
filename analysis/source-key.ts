import { MEDIA_HEADS as ARABIC_HEADS } from './lexicon/ar/agencies.ts'
import { MEDIA_HEADS as PERSIAN_HEADS } from './lexicon/fa/agencies.ts'
import { tokenise } from './tokenise.ts'

const heads = new Set([...ARABIC_HEADS.split('|'), ...PERSIAN_HEADS.split('|')].flatMap((word) => tokenise(word).map(({ key }) => key)))

/**
 * What a source's name is told apart by: its folded words without those that say what kind of medium it is. "خبرگزاری ساحل" and "ساحل" (Sahel agency)
 * are one. A name of nothing but such words keeps them.
 */
export function sourceKey(name: string): string {
  const keys = tokenise(name).map(({ key }) => key)
  const own = keys.filter((key) => !heads.has(key))
  return (own.length > 0 ? own : keys).join(' ')
}
