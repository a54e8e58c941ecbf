import { describe, expect, test } from 'vitest'
import { weighDays } from '#app/brief/compare.ts'
import { type Compared, explainMove } from '#app/brief/explain-move.ts'
import { findSilent } from '#app/brief/find-silent.ts'
import { judgeMove } from '#app/brief/judge-move.ts'
import { planReferences } from '#app/brief/references.ts'
import { readWindow } from '#app/brief/window.ts'

const sunday = '2026-03-22'

describe('what a brief is about', () => {
  test.each([
    [null, null, '2026-03-21', 'yesterday', false, 'the first visit is told of yesterday and today'],
    [null, '2026-03-20', '2026-03-20', 'visit', false, 'a later one of all days since the last'],
    [null, sunday, sunday, 'visit', false, 'who was here this morning, of today'],
    [null, '2026-02-01', '2026-03-16', 'visit', true, 'no further back than a week'],
    ['today', '2026-03-20', sunday, 'today', false, 'a choice in the address counts'],
    ['week', null, '2026-03-16', 'week', false, 'seven days, today among them'],
    ['visit', null, '2026-03-21', 'yesterday', false, 'who was never here has no last visit'],
    ['nonsense', null, '2026-03-21', 'yesterday', false, 'what cannot be understood is as if it were not there'],
  ])('since %s, last here %s: from %s', (asked, visitDay, from, since, isCut, _why) => {
    expect(readWindow(asked, sunday, visitDay)).toEqual({ since, from, to: sunday, isCut })
  })
})

test('a day is compared with the same weekday of four weeks, and today apart from whole days', () => {
  expect(planReferences(['2026-03-21', sunday], sunday, 'weekday')).toEqual([
    { days: ['2026-03-21'], references: ['2026-03-14', '2026-03-07', '2026-02-28', '2026-02-21'], isPart: false },
    { days: [sunday], references: ['2026-03-15', '2026-03-08', '2026-03-01', '2026-02-22'], isPart: true },
  ])
  const [before] = planReferences(['2026-03-20', '2026-03-21'], sunday, 'before')
  expect(before?.references).toHaveLength(7)
  expect(before?.references[0]).toBe('2026-03-19')
})

describe('how the days of an outlet are weighed', () => {
  const whole = { days: ['2026-03-21'], references: ['2026-03-14', '2026-03-07', '2026-02-28'], isPart: false }
  const weigh = (days: typeof whole, collected: string[], timed = 10) =>
    weighDays(days, [1], {
      isCollected: (_, day) => collected.includes(day),
      timedOf: () => ({ articles: 10, timed }),
      until: (day) => Date.parse(day),
    })
  const all = [...whole.days, ...whole.references]

  test('a reference day that was not collected is left out of the mean, not counted as zero', () => {
    expect(weigh(whole, ['2026-03-21', '2026-03-14', '2026-03-07'])).toEqual([
      { outletId: 1, day: '2026-03-21', now: 1, usual: 0, everywhere: 0, until: null },
      { outletId: 1, day: '2026-03-14', now: 0, usual: 1 / 2, everywhere: 1 / 2, until: null },
      { outletId: 1, day: '2026-03-07', now: 0, usual: 1 / 2, everywhere: 1 / 2, until: null },
    ])
  })
  test('an outlet that was not collected now is not compared, but is known to be usual somewhere', () => {
    const weights = weigh(whole, whole.references)
    expect(weights.every(({ now, usual }) => now + usual === 0)).toBe(true)
    expect(weights.reduce((sum, { everywhere }) => sum + everywhere, 0)).toBeCloseTo(1)
  })
  test('one reference day alone says nothing', () => {
    expect(weigh(whole, ['2026-03-21', '2026-03-14'])).toEqual([])
  })
  test('up to an hour, an outlet that prints only days is not compared', () => {
    const part = { ...whole, isPart: true }
    expect(weigh(part, all, 8).every(({ now, usual }) => now + usual === 0)).toBe(true)
    expect(weigh(part, all, 9)[0]).toMatchObject({ now: 1, until: Date.parse('2026-03-21') })
  })
})

describe('what is a move', () => {
  const base = { now: 400, usual: 400 }
  test.each([
    [{ now: 41, usual: 13 }, base, 'rise', 'three times the usual share'],
    [{ now: 4, usual: 21 }, base, 'fall', 'a fifth of it'],
    [{ now: 13, usual: 13 }, base, null, 'as usual'],
    [{ now: 18, usual: 13 }, base, null, 'days differ as much by chance'],
    [{ now: 26, usual: 13 }, { now: 800, usual: 400 }, null, 'twice as many of twice as many articles'],
    [{ now: 4, usual: 0 }, base, null, 'four articles are nothing to tell of'],
    [{ now: 12, usual: 0 }, base, 'rise', 'what was never there before'],
    [{ now: 0, usual: 14 }, base, 'fall', 'what is not there any more'],
    [{ now: 140, usual: 105 }, base, null, 'no chance, but nobody would call a third more a move'],
    [{ now: 41, usual: 13 }, { now: 400, usual: 0 }, null, 'nothing to compare with'],
  ])('%o of %o: %s (%s)', (counts, of, expected, _why) => {
    const move = judgeMove(counts, of)
    expect(move === null ? null : move.score > 0 ? 'rise' : 'fall').toBe(expected)
  })
})

describe('what goes with a move', () => {
  const compared = (perOutlet: [number, { now: number; usual: number }][]): Compared => ({
    now: perOutlet.reduce((sum, [, pair]) => sum + pair.now, 0),
    usual: perOutlet.reduce((sum, [, pair]) => sum + pair.usual, 0),
    perOutlet: new Map(perOutlet),
  })
  const even = compared([
    [1, { now: 14, usual: 4 }],
    [2, { now: 14, usual: 5 }],
    [3, { now: 13, usual: 4 }],
  ])
  const nothing = { articles: 41, stories: [], companions: [] }
  test('copies of one story, where they are a good part of it', () => {
    const stories = [{ story_id: 7, articles: 29, outlets: 6 }]
    expect(explainMove({ ...nothing, compared: even, stories })).toEqual({ kind: 'story', storyId: 7, articles: 29, outlets: 6 })
    expect(explainMove({ ...nothing, compared: even, stories: [{ story_id: 7, articles: 9, outlets: 6 }] }).kind).toBe('spread')
  })
  test('one outlet, where it brought at least half of the change', () => {
    const one = compared([
      [1, { now: 30, usual: 5 }],
      [2, { now: 11, usual: 8 }],
    ])
    expect(explainMove({ ...nothing, compared: one })).toEqual({ kind: 'outlet', outletId: 1, now: 30, usual: 5 })
  })
  test('another subject, where at least half of the articles mention it', () => {
    const companions = [{ subject_id: 9, articles: 25 }]
    expect(explainMove({ ...nothing, compared: even, companions })).toEqual({ kind: 'companion', subjectId: 9, articles: 25 })
  })
  test('a fall is told of the outlets that wrote less', () => {
    const fall = compared([
      [1, { now: 2, usual: 8 }],
      [2, { now: 1, usual: 7 }],
      [3, { now: 3, usual: 3 }],
    ])
    expect(explainMove({ ...nothing, articles: 6, compared: fall, stories: [{ story_id: 7, articles: 6, outlets: 3 }] })).toEqual({
      kind: 'outlet',
      outletId: 1,
      now: 2,
      usual: 8,
    })
  })
})

describe('who fell silent', () => {
  const seen = (usual: number) => new Map([[1, { now: 0, usual }]])
  test.each([
    [new Set<number>(), seen(12), 12, 1, 'usually quoted, and not today'],
    [new Set([1]), seen(12), 12, 0, 'quoted in an outlet that cannot be compared'],
    [new Set<number>(), seen(3), 3, 0, 'three quotes are missing by chance'],
    [new Set<number>(), seen(12), 30, 0, 'the outlets that usually carry them were not collected'],
  ])('%o', (quoted, pairs, everywhere, count, _why) => {
    expect(findSilent(quoted, pairs, new Map([[1, everywhere]]))).toHaveLength(count)
  })
  test('a small base is marked', () => {
    expect(findSilent(new Set(), seen(7), new Map([[1, 7]]))[0]?.isSmall).toBe(true)
  })
})
