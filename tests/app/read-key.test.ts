import { expect, test } from 'vitest'
import { reachablePlaces } from '#app/components/places.ts'
import { readKey } from '#app/components/read-key.ts'

const cases: [key: string, code: string, shiftKey: boolean, meant: string | null, why: string][] = [
  ['j', 'KeyJ', false, 'j', 'a Latin layout'],
  ['J', 'KeyJ', true, 'j', 'capital'],
  ['ت', 'KeyJ', false, 'j', 'an Arabic layout'],
  ['ن', 'KeyK', false, 'k', 'an Arabic layout'],
  ['?', 'Slash', true, '?', 'a Latin layout'],
  ['؟', 'Slash', true, '?', 'the Arabic question mark'],
  ['ظ', 'Slash', false, '/', 'what the slash writes on an Arabic layout'],
  ['m', 'Semicolon', false, 'm', 'a French layout: the letter counts, not its place'],
  ['Enter', 'Enter', false, null, 'no letter'],
]

test.each(cases)('%j (%s, shift %s) means %j: %s', (key, code, shiftKey, meant) => {
  expect(readKey({ key, code, shiftKey })).toBe(meant)
})

test('no two places share a letter', () => {
  expect(new Set(reachablePlaces.map(({ key }) => key)).size).toBe(reachablePlaces.length)
})
