import type { Quote } from '../quotes/quote.ts'
import type { Mention } from '../subject.ts'
import { type Anchor, findAnchor } from './anchor.ts'

/** What a reader said of a mention or quote of one article. */
export type Correction = {
  id: number
  target: 'mention' | 'quote'
  anchor: Anchor
  /** The subject that had been found there; null where a quote had none. */
  wrongSubjectId: number | null
  /** `nobody`: no speaker named, or no subject meant. `nothing`: no quoted words at all. */
  verdict: 'subject' | 'name' | 'nobody' | 'nothing'
  subjectId: number | null
  name: string | null
}

export type Findings = { mentions: Mention[]; quotes: Quote[] }

type Corrected<Finding> = Finding & { correctionId: number | null }

/** Findings as the reader left them. `found` holds for each correction what the rules find at its place, which an undo brings back; null: nothing. */
export type CorrectedFindings = {
  mentions: Corrected<Mention>[]
  quotes: Corrected<Quote>[]
  found: Map<number, Mention | Quote | null>
}

const LEAST_OVERLAP = 0.5

type Span = { start: number; end: number }
/** What the rules found, and what the reader made of it; null: taken out. */
type Slot<Finding> = { raw: Finding; now: Corrected<Finding> | null }

/** Lays the reader's corrections over what the rules found in a composed text. `titleEnd` tells mentions of the headline. */
export function applyCorrections(text: string, titleEnd: number, findings: Findings, corrections: Correction[]): CorrectedFindings {
  const mentions = findings.mentions.map(toSlot)
  const quotes = findings.quotes.map(toSlot)
  const added: Corrected<Mention>[] = []
  const found: CorrectedFindings['found'] = new Map()
  for (const correction of corrections) {
    const place = findAnchor(text, correction.anchor)
    if (place === null) found.set(correction.id, null)
    else if (correction.target === 'quote') found.set(correction.id, correctQuote(quotes, correction, place))
    else {
      const wrong = takeMention(mentions, correction, place)
      found.set(correction.id, wrong)
      const right = nameMention(correction, wrong ?? place, titleEnd)
      if (right && !listKept(mentions).some((one) => one.subjectId === right.subjectId && overlap(one, right) > 0)) added.push(right)
    }
  }
  return { mentions: [...listKept(mentions), ...added].sort((a, b) => a.start - b.start), quotes: listKept(quotes), found }
}

function takeMention(slots: Slot<Mention>[], { wrongSubjectId }: Correction, place: Span): Mention | null {
  const slot = slots.find(({ raw, now }) => now !== null && raw.subjectId === wrongSubjectId && overlap(raw, place) > 0)
  if (!slot) return null
  slot.now = null
  return slot.raw
}

/** A subject that the reader named is mentioned there whatever the rules find. */
function nameMention(
  { id: correctionId, verdict, subjectId }: Correction,
  { start, end }: Span,
  titleEnd: number,
): Corrected<Mention> | null {
  if (verdict !== 'subject' || subjectId === null) return null
  return { subjectId, start, end, isHeadline: start < titleEnd, correctionId }
}

/** The printed words of a wrong speaker go with him. */
function correctQuote(slots: Slot<Quote>[], { id: correctionId, verdict, subjectId, name }: Correction, place: Span): Quote | null {
  const slot = slots
    .filter(({ raw, now }) => now?.correctionId === null && overlap(raw, place) >= LEAST_OVERLAP)
    .sort((a, b) => overlap(b.raw, place) - overlap(a.raw, place))[0]
  if (!slot) return null
  const speaker = {
    subjectId: verdict === 'subject' ? subjectId : null,
    speakerName: verdict === 'nobody' ? null : name,
    speakerSurface: null,
    speakerStart: null,
    speakerEnd: null,
  }
  slot.now = verdict === 'nothing' ? null : { ...slot.raw, ...speaker, correctionId }
  return slot.raw
}

function toSlot<Finding extends object>(raw: Finding): Slot<Finding> {
  return { raw, now: { ...raw, correctionId: null } }
}

function listKept<Finding>(slots: Slot<Finding>[]): Corrected<Finding>[] {
  return slots.flatMap(({ now }) => now ?? [])
}

/** What two spans have in common, as a share of the longer. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, shared) / Math.max(1, a.end - a.start, b.end - b.start)
}
