import { ZWNJ } from '#analysis/characters.ts'

/** Controls, and marks that turn the direction of what follows; Persian slugs may hold the joiner. */
const hidden = /\p{Cc}|\p{Cf}/u

/** An address with its letters instead of their bytes, as a person reads it: /%D8%A2%D8%A8 is /آب (water). As it is where it holds no letters, or something that is not seen. */
export function spellAddress(address: string): string {
  try {
    const spelt = decodeURI(address)
    return hidden.test(spelt.replaceAll(ZWNJ, '')) ? address : spelt
  } catch (error) {
    // Bytes of windows-1256, or a lone percent sign.
    if (error instanceof URIError) return address
    throw error
  }
}
