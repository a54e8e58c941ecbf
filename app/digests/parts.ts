/** What a digest can hold, in the order in which menus offer it. */
export const partKinds = ['brief', 'figure', 'quotes', 'search', 'troubles'] as const
export type PartKind = (typeof partKinds)[number]

/** How a figure stands in a mail. */
export const figureForms = ['both', 'picture', 'table'] as const
export type FigureForm = (typeof figureForms)[number]

/**
 * One part of a digest. `place` is a figure's address (`/explore?…`, app/exports/sources.ts); `speakers` are slugs; `most` is how many articles are
 * listed.
 */
export type DigestPart =
  | { kind: 'brief' }
  | { kind: 'figure'; place: string; form: FigureForm }
  | { kind: 'quotes'; speakers: string[]; most: number }
  | { kind: 'search'; query: string; most: number }
  | { kind: 'troubles' }
