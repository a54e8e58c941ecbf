import { expect, test } from 'vitest'
import { measureText } from '#app/exports/studio/shape-text.ts'
import { wrapText } from '#app/exports/studio/wrap-text.ts'

const fits = (line: string, widthPx: number) => measureText(line, 14) <= widthPx

test.each([
  ['وزارة الخارجية والمغتربين', 80],
  ['Ministry of Foreign Affairs', 60],
  ['س'.repeat(5_000), 200],
  ['pwned()'.repeat(2_000), 200],
])('a line too wide (%#) is cut to the longest beginning that fits', (text, widthPx) => {
  const [line] = wrapText(text, { widthPx, sizePx: 14, mostLines: 1 })
  expect(line).toMatch(/…$/)
  expect(fits(line!, widthPx)).toBe(true)
  const begun = [...line!].length - 1
  const longer = `${[...text].slice(0, begun + 2).join('')}…`
  expect(fits(longer, widthPx)).toBe(false)
})

test('words that fit are left as they are', () => {
  expect(wrapText('كلمة أخرى', { widthPx: 400, sizePx: 14 })).toEqual(['كلمة أخرى'])
})
