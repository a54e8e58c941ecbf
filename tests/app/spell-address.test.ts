import { expect, test } from 'vitest'
import { spellAddress } from '#app/components/spell-address.ts'

const RIGHT_TO_LEFT_OVERRIDE = '%E2%80%AE'
const ZWNJ = '\u200c'

test.each([
  ['https://a.example/%D8%A2%D8%A8/1', 'https://a.example/آب/1'],
  ['https://a.example/%D9%85%DB%8C%E2%80%8C%D8%B1%D9%88%D8%AF', `https://a.example/می${ZWNJ}رود`],
  ['https://a.example/a%2Fb?c=%26', 'https://a.example/a%2Fb?c=%26'],
  ['https://a.example/%D8%A', 'https://a.example/%D8%A'],
  ['https://a.example/%CE%E1', 'https://a.example/%CE%E1'],
  [`https://a.example/${RIGHT_TO_LEFT_OVERRIDE}gpj.exe`, `https://a.example/${RIGHT_TO_LEFT_OVERRIDE}gpj.exe`],
])('the address %s is read as %s', (address, expected) => {
  expect(spellAddress(address)).toBe(expected)
})
