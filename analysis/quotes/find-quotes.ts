import type { SubjectMatcher } from '../match/subject-matcher.ts'
import type { Mention } from '../subject.ts'
import type { Quote } from './quote.ts'

/** What is known of the article beside its text: where its title ends, its day (null: undated), language, the subjects found in it. */
export type QuoteContext = {
  titleEnd: number
  day: string | null
  language: string | null
  mentions: readonly Mention[]
  matcher: SubjectMatcher
}

const MARKED = /["“«]([^"”»\n]{20,})["”»]/g
const CUE = /(?:قال|أكد|أضاف|أوضح|گفت|افزود|نوشت)(?:ت)?[^.\n]{0,60}$/

/** The words attributed to speakers in a composed text, in reading order. */
export function findQuotes(text: string, { mentions }: QuoteContext): Quote[] {
  return [...text.matchAll(MARKED)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const cue = CUE.exec(before)
    if (!cue) return []
    const start = match.index + 1
    const cueStart = match.index - before.length + cue.index
    const speaker = mentions.find((mention) => mention.start >= cueStart && mention.end <= start)
    const surface = speaker ? text.slice(speaker.start, speaker.end) : null
    return [
      {
        kind: 'direct' as const,
        start,
        end: match.index + match[0].length - 1,
        cue: null,
        cueClass: 'said' as const,
        cueStart: null,
        cueEnd: null,
        speakerSurface: surface,
        speakerStart: speaker?.start ?? null,
        speakerEnd: speaker?.end ?? null,
        speakerName: surface,
        subjectId: speaker?.subjectId ?? null,
      },
    ]
  })
}
