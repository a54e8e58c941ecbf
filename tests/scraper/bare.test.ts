import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare } from '#scraper/extract/bare.ts'

test('a heading and its copies with other quotation marks, joiners, spaces and presentation forms are the same', () => {
  expect(bare('«می‌رود» به خانه!')).toBe(bare('"می رود" به خانه'))
  expect(bare('ﻻ سلام')).toBe(bare('لاسلام'))
  expect(bare('F-35 در ۲۰۲۴')).toBe('f35در۲۰۲۴')
})

test('letters beyond the first plane are kept, signs are not', () => {
  expect(bare('a😀𝐛-𞤀')).toBe('ab𞤢')
})

test('whatever the text, what is left are its letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bare(text)).toBe(
        text
          .normalize('NFKC')
          .replace(/[^\p{L}\p{N}]+/gu, '')
          .toLowerCase(),
      )
    }),
  )
})
