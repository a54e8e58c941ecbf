import { expect, test } from 'vitest'
import { readListing } from '#scraper/discover/listing-links.ts'

const page = (more: string) =>
  `<html><body><nav><a href="/list/sport">رياضة</a></nav><ul><li><a class="item" href="/news/12">خبر</a></li><li><a class="item" href="/news/11">خبر</a></li></ul>${more}</body></html>`

const pagers: [string, string, string | null, string][] = [
  ['/list/all', '<a rel="next" href="/list/all?page=2">2</a>', '/list/all?page=2', 'rel=next says it'],
  ['/list/all', '<a class="next page-numbers" href="/list/all/page/2/">»</a>', '/list/all/page/2/', 'classed as next'],
  ['/list/all', '<div><a href="/list/all?pg=2">التالي &raquo;</a></div>', '/list/all?pg=2', 'worded as next (Arabic)'],
  ['/list/all/', '<a href="/list/all/65/2">صفحه بعدی</a>', '/list/all/65/2', 'worded as next (Persian)'],
  ['/list/all?p=3', '<a href="/list/all?p=2">2</a><a href="/list/all?p=4">4</a>', '/list/all?p=4', 'counted up from this page'],
  ['/list/all/page/9/', '<a href="/list/all/page/10/">10</a>', '/list/all/page/10/', 'counted up in the path'],
  ['/list/all', '<a href="/list/all?start=2">2</a><a href="/list/all?start=3">3</a>', '/list/all?start=2', 'page two from the first'],
  ['/list/all', '<a class="next" href="/list/sport">المزيد</a>', null, 'a "more" link to another section'],
  ['/', '<a href="/sport">المزيد</a>', null, 'every link is below the front page, so a word is no proof'],
  ['/list/all?p=9', '<a href="/list/all?p=8">السابق</a>', null, 'the last page'],
  ['/list/all', '<a class="next" href="javascript:void(0)">التالي</a>', null, 'a link that only a script follows'],
]

test.each(pagers)('from %s the next page is found: %s', (path, more, expected, why) => {
  const url = `https://marsa.example${path}`
  const { nextPage } = readListing(page(more), url, { url, link: 'a.item' })
  expect(nextPage, why).toBe(expected && `https://marsa.example${expected}`)
})

test('the definition may say where the next page is', () => {
  const url = 'https://marsa.example/list'
  const rules = { url, link: 'a.item', next: 'a.further' }
  expect(readListing(page('<a rel="next" href="/x">x</a><a class="further" href="/list/b">x</a>'), url, rules).nextPage).toBe(
    'https://marsa.example/list/b',
  )
  expect(readListing(page('<a rel="next" href="/x">x</a>'), url, rules).nextPage).toBeNull()
})

test('links are taken in their order, each once, from the element that the selector names or from inside it', () => {
  const url = 'https://marsa.example/list'
  const links = (link: string) =>
    readListing(page('<li><a class="item" href="/news/12">مرة أخرى</a></li>'), url, { url, link }).links.map((one) => one.url)
  expect(links('a.item')).toEqual(['https://marsa.example/news/12', 'https://marsa.example/news/11'])
  expect(links('li')).toEqual(links('a.item'))
})
