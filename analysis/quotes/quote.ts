/** `direct`: in quote marks. `colon`: speech after a colon without marks, most of Persian speech. `indirect`: a content clause (أن…, که…). */
export type QuoteKind = 'direct' | 'colon' | 'indirect'

/** What the reporting words do: he said, stressed, claimed, denied … */
export type CueClass =
  | 'said'
  | 'stressed'
  | 'claimed'
  | 'denied'
  | 'announced'
  | 'asked'
  | 'warned'
  | 'promised'
  | 'called'
  | 'explained'
  | 'agreed'
  | 'criticised'

/** Words attributed to a speaker. All offsets are UTF-16 code units of the composed text (compose-text.ts). */
export type Quote = {
  kind: QuoteKind
  /** Direct: inside the marks. Colon: from the first word of the speech. Indirect: from the complementiser, or the first word where there is none. */
  start: number
  end: number
  cue: string | null
  cueClass: CueClass | null
  cueStart: number | null
  cueEnd: number | null
  /** The speaker as printed at the quote ("the minister"); null where the sentence has none. */
  speakerSurface: string | null
  speakerStart: number | null
  speakerEnd: number | null
  /** The speaker's name as the article gives it, resolved over the whole article; null if unnamed. */
  speakerName: string | null
  /** The subject who speaks, or null: most speakers are nobody's subject yet. */
  subjectId: number | null
}
