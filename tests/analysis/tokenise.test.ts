import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#analysis/fold.ts'
import { indexText, tokenise } from '#analysis/tokenise.ts'

test('words keep their place in the original, marks included', () => {
  const text = 'قال «بُوتِين»: لا.'
  expect(tokenise(text).map(({ start, end, key }) => [text.slice(start, end), key])).toEqual([
    ['قال', 'قال'],
    ['بُوتِين', 'بوتين'],
    ['لا', 'لا'],
  ])
})

test('letters and digits are words of their own', () => {
  expect(tokenise('F-35 و۹کیلومتر').map(({ key }) => key)).toEqual(['f', '35', 'و', '9', 'كيلومتر'])
})

test('a word that is split by a joiner is one word', () => {
  expect(indexText('گفت\u200Cوگو')).toBe(fold('گفتوگو'))
})

test('no token reaches into another, and each holds its own word', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'ابتثپچ يیكک،.ـ\u064B\u200C\n19Az'), fc.string({ unit: 'binary', maxLength: 1 })),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (printed) => {
      let end = 0
      for (const token of tokenise(printed)) {
        expect(token.end).toBeGreaterThan(token.start)
        if (token.start < end) expect(fold(printed.slice(token.start, token.end))).toContain(token.key)
        else expect(fold(printed.slice(token.start, token.end)).split(' ')).toContain(token.key)
        end = token.end
      }
    }),
  )
})

test("SQLite's tokenizer keeps every key whole", () => {
  const db = new Database(':memory:')
  db.exec('create virtual table page using fts5 (body, tokenize = "unicode61 remove_diacritics 0")')
  db.exec("create virtual table word using fts5vocab (page, 'row')")
  const text = 'أَكَّدَ مُستعدّة ارتش\u200Cهای گچپژ سەرۆکی ړښځڼ ٹڈڑںے F-35 ﷲ ۱۲۳'
  db.prepare('insert into page (body) values (?)').run(indexText(text))
  const terms = db.prepare('select term from word').pluck().all() as string[]
  expect(new Set(terms)).toEqual(new Set(tokenise(text).map(({ key }) => key)))
})
