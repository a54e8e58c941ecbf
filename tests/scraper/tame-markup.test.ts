import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodePage } from '#scraper/decode/decode-page.ts'
import { tameMarkup } from '#scraper/decode/tame-markup.ts'

const deep = (count: number, tag: string) => tag.repeat(count)

const untouched: [string, string][] = [
  ['', 'nothing'],
  ['<p>one<p>two<p>three', 'ends left out'],
  [deep(5_000, '<p>خبر'), 'thousands of paragraphs that nobody closes'],
  [deep(5_000, '<li>خبر'), 'thousands of items that nobody closes'],
  [deep(5_000, '<br><img src="a">'), 'thousands of empty elements'],
  [`<svg>${deep(5_000, '<path d="M0 0"/>')}</svg>`, 'thousands of strokes'],
  [`<script>${deep(5_000, '<div>')}</script>`, 'tags inside a script'],
  [`<!--${deep(5_000, '<div>')}-->`, 'tags inside a comment'],
  [deep(300, '<div>') + deep(300, '</div>'), 'as deep as careless people nest'],
  [deep(5_000, '<div><span></div>'), 'elements that the one around them closes'],
  [`<div title="a > b" data-x='<b>'>خبر</div>`, 'brackets inside values'],
  ['a < b and <3', 'brackets that are no tags'],
]

for (const [html, why] of untouched) {
  test(`markup stays as it is: ${why}`, () => {
    expect(tameMarkup(html)).toBe(html)
  })
}

const tamed: [string, string, string][] = [
  [
    `${deep(401, '<div>')}خبر${deep(401, '</div>')}`,
    `${deep(400, '<div>')}خبر${deep(400, '</div>')}`,
    'tags beyond the depth go, with their closing ones',
  ],
  [`<p ${deep(400, 'a ')}>خبر</p>`, '<p>خبر</p>', 'too many attributes go'],
  [`<P CLASS="${deep(300_000, 'a')}">خبر</p>`, '<p>خبر</p>', 'too long attributes go'],
  [`<script>${deep(1_100_000, 'x')}</script>خبر`, '<script></script>خبر', 'the inside of an endless script goes'],
]

for (const [html, expected, why] of tamed) {
  test(`markup is tamed: ${why}`, () => {
    expect(tameMarkup(html)).toBe(expected)
  })
}

const corpus = process.env.RASAD_CORPUS ?? '../shared/corpus'

test.skipIf(!existsSync(corpus))('recorded pages of real outlets stay as they are', () => {
  const pages = globSync(`${corpus}/pages/**/*.html`).map((file) => decodePage(readFileSync(file), null).text)
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter((html) => tameMarkup(html) !== html)).toEqual([])
})
