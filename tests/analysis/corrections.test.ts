import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAnchor, makeAnchor } from '#analysis/corrections/anchor.ts'
import { applyCorrections, type Correction } from '#analysis/corrections/apply-corrections.ts'
import type { Quote } from '#analysis/quotes/quote.ts'

const title = 'اجتماع الميناء'
const text = `${title}\nقال سعيد كريمي إن الميناء سيفتح غدا. ثم غادر كريمي القاعة.\nوأكد الوزير أن السفن عادت إلى المرسى كلها منذ الصباح.`

function spanOf(words: string, from = 0, within = text) {
  const start = within.indexOf(words, from)
  return { start, end: start + words.length }
}

function quoteAt(words: string, rest: Partial<Quote> = {}): Quote {
  const none = { cue: null, cueClass: null, cueStart: null, cueEnd: null, speakerStart: null, speakerEnd: null }
  return { kind: 'indirect', ...spanOf(words), ...none, speakerSurface: 'الوزير', speakerName: null, subjectId: 7, ...rest }
}

function correction(target: Correction['target'], words: string, rest: Partial<Correction>): Correction {
  const anchor = makeAnchor(text, spanOf(words))
  return { id: 1, target, anchor, wrongSubjectId: 7, verdict: 'nobody', subjectId: null, name: null, ...rest }
}

test.each([
  ['the same text', text, 'كريمي القاعة'],
  ['words put before it', text.replace('اجتماع', 'اجتماع عاجل في'), 'كريمي القاعة'],
  ['other letter forms and a vowel mark', text.replace('غادر كريمي', 'غادرَ كريمى'), 'كريمى القاعة'],
  ['another paragraph gone', text.slice(0, text.indexOf('\nوأكد')), 'كريمي القاعة'],
])('an anchor is found again in %s', (_, edited, wanted) => {
  const second = spanOf('كريمي', text.indexOf('غادر'))
  const found = findAnchor(edited, makeAnchor(text, second))
  expect(edited.slice(found?.start).startsWith(wanted)).toBe(true)
  expect(found!.end - found!.start).toBe('كريمي'.length)
})

test('a name that stands elsewhere is not taken for the one that was corrected and is gone', () => {
  const anchor = makeAnchor(text, spanOf('كريمي', text.indexOf('غادر')))
  expect(findAnchor(text.replace(' ثم غادر كريمي القاعة.', ''), anchor)).toBeNull()
})

test('in an unchanged text every stretch is found at its own place', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), (start, length) => {
      const end = Math.min(text.length, start + length)
      expect(findAnchor(text, makeAnchor(text, { start, end }))).toEqual({ start, end })
    }),
  )
})

test('a corrected quote speaks for whom the reader named, and keeps what was found for an undo', () => {
  const quote = quoteAt('أن السفن عادت إلى المرسى كلها منذ الصباح')
  const given = correction('quote', 'أن السفن عادت إلى المرسى كلها', { verdict: 'subject', subjectId: 9, name: 'ليلى منصور' })
  const { quotes, found } = applyCorrections(text, title.length, { mentions: [], quotes: [quote] }, [given])
  expect(quotes[0]).toMatchObject({ subjectId: 9, speakerName: 'ليلى منصور', speakerSurface: null, correctionId: 1 })
  expect(found.get(1)).toEqual(quote)
})

test('words that are no quote are taken out, and a quote without a named speaker stays as nobody’s', () => {
  const quote = quoteAt('أن السفن عادت')
  const taken = applyCorrections(text, 0, { mentions: [], quotes: [quote] }, [correction('quote', 'أن السفن عادت', { verdict: 'nothing' })])
  expect(taken.quotes).toEqual([])
  const left = applyCorrections(text, 0, { mentions: [], quotes: [quote] }, [correction('quote', 'أن السفن عادت', {})])
  expect(left.quotes[0]).toMatchObject({ subjectId: null, speakerName: null, correctionId: 1 })
})

test('a mention of somebody else moves to him; one of nobody we follow goes', () => {
  const mention = { subjectId: 7, ...spanOf('كريمي'), isHeadline: false }
  const moved = applyCorrections(text, title.length, { mentions: [mention], quotes: [] }, [
    correction('mention', 'كريمي', { verdict: 'subject', subjectId: 9 }),
  ])
  expect(moved.mentions).toEqual([{ ...mention, subjectId: 9, correctionId: 1 }])
  const gone = applyCorrections(text, title.length, { mentions: [mention], quotes: [] }, [correction('mention', 'كريمي', {})])
  expect(gone.mentions).toEqual([])
})

test('whom the reader named stays mentioned when newer rules find nobody there, and is not mentioned twice when they find him', () => {
  const given = correction('mention', 'كريمي', { verdict: 'subject', subjectId: 9 })
  const missed = applyCorrections(text, title.length, { mentions: [], quotes: [] }, [given])
  expect(missed.mentions).toMatchObject([{ subjectId: 9, ...spanOf('كريمي') }])
  const right = { subjectId: 9, ...spanOf('سعيد كريمي'), isHeadline: false }
  const agreed = applyCorrections(text, title.length, { mentions: [right], quotes: [] }, [given])
  expect(agreed.mentions).toEqual([{ ...right, correctionId: null }])
})
