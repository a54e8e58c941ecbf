import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ZWNJ } from '#analysis/characters.ts'
import { fingerprint } from '#analysis/fingerprint.ts'
import { fitsStory, isReprint, likeness, shareIn } from '#analysis/fingerprint-likeness.ts'

const persianWords =
  'دولت مجلس اقتصاد کشاورزی مسئول تأمین آب رودخانه سد جنوب شمال کارشناس برنامه سال گذشته تولید گندم بارش باران استان مرکز خبر مردم شهر روستا جاده'.split(
    ' ',
  )

/** Words in an order that the seed decides: two seeds share no run of four words but by chance. */
function text(seed: number, words: number): string {
  let state = seed
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return `${persianWords[(state >>> 16) % persianWords.length]}`
  }).join(' ')
}

function compare(a: string, b: string) {
  const [one, other] = [fingerprint({ lead: null, body: a }), fingerprint({ lead: null, body: b })]
  if (!one || !other) throw new Error('Cannot compare texts that are too short')
  return {
    like: likeness(one.shingles, other.shingles),
    sharedSketch: one.sketch.filter((hash) => other.sketch.includes(hash)).length,
    one,
    other,
  }
}

test.each([
  [(copy: string) => copy, 1, 'the same text'],
  [(copy: string) => copy.replaceAll('ی', 'ي').replaceAll('ک', 'ك'), 1, 'Persian letters typed on an Arabic keyboard'],
  [(copy: string) => copy.replaceAll('مسئول', 'مسؤول').replaceAll('تأمین', 'تامین'), 0.99, 'hamza on other seats, or on none'],
  [(copy: string) => copy.replaceAll('کشاورزی', `کشاورز${ZWNJ}ی`), 1, 'a joiner inside a word'],
  [(copy: string) => `به گزارش خبرگزاری دریا، ${copy} / دریا`, 0.9, 'a credit before and after'],
  [(copy: string) => copy.split(' ').slice(0, 150).join(' '), 0.7, 'the last quarter left out'],
])('a reprint is known for one: copy %#', (edit, least) => {
  const { like, sharedSketch } = compare(text(1, 200), edit(text(1, 200)))
  expect(like.jaccard).toBeGreaterThanOrEqual(least)
  expect(sharedSketch).toBeGreaterThan(0)
  expect(isReprint(like, false)).toBe(true)
})

test('two reports of one event share words, and are no reprints', () => {
  const { like } = compare(`${text(1, 30)} ${text(2, 150)}`, `${text(1, 30)} ${text(3, 150)}`)
  expect(isReprint(like, false)).toBe(false)
})

test('an excerpt is a reprint, an item of a round-up is none', () => {
  expect(isReprint(compare(text(1, 60), text(1, 200)).like, false)).toBe(true)
  expect(isReprint(compare(text(1, 60), `${text(2, 200)} ${text(1, 60)} ${text(3, 200)}`).like, false)).toBe(false)
})

test('one outlet repeats its frames, so only nearly its own text again is a copy', () => {
  const { like } = compare(`${text(1, 120)} ${text(2, 40)}`, `${text(1, 120)} ${text(3, 40)}`)
  expect([isReprint(like, false), isReprint(like, true)]).toEqual([true, false])
})

test('a text that is like one member alone does not fit a story of several', () => {
  const alike = { jaccard: 0.5, containment: 0.7 }
  const strange = { jaccard: 0.1, containment: 0.2 }
  expect([fitsStory([alike]), fitsStory([alike, alike]), fitsStory([alike, strange])]).toEqual([true, true, false])
})

test('a short text has no fingerprint, and a lead that the body repeats counts once', () => {
  expect(fingerprint({ lead: null, body: text(1, 20) })).toBeNull()
  expect(fingerprint({ lead: null, body: '' })).toBeNull()
  const lead = text(1, 15)
  const whole = fingerprint({ lead: null, body: `${lead} ${text(2, 40)}` })
  expect(fingerprint({ lead, body: `${lead} ${text(2, 40)}` })).toEqual(whole)
  expect(fingerprint({ lead, body: text(2, 40) })).toEqual(whole)
})

test('likeness is symmetrical and lies between nothing and all', () => {
  const anySet = fc.uniqueArray(fc.nat(40), { minLength: 1 }).map((hashes) => new Set(hashes))
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      const like = likeness(a, b)
      expect(like).toEqual(likeness(b, a))
      expect(like.jaccard).toBeGreaterThanOrEqual(0)
      expect(like.jaccard).toBeLessThanOrEqual(like.containment)
      expect(Math.max(shareIn(a, b), shareIn(b, a))).toBe(like.containment)
    }),
  )
})
