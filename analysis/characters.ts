/** Characters that are never pasted raw, since a reader of the source could not see them. */

/** ZERO WIDTH NON-JOINER: parts a Persian word from its ending without a space: "ارتش" army + "های" plural. */
export const ZWNJ = '\u200C'
/** ARABIC TATWEEL: stretches a word for looks, "لافـــروف" is "لافروف" (Lavrov). */
export const TATWEEL = '\u0640'
/** ARABIC HAMZA ABOVE: as a mark of its own it makes ئ of ي, ؤ of و, and the Persian ezafe after ه. */
export const HAMZA_ABOVE = '\u0654'
/** ARABIC SHADDA: doubles a letter; the president's name is written with it, the word "happy" without. */
export const SHADDA = '\u0651'

/** Controls that stand inside printed words and mean nothing: bidi marks and embeddings, isolates, BOM, soft hyphen, zero width space, joiners. */
export const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]+/u
