import { expect, test } from 'vitest'
import { readFeed } from '#scraper/discover/feed-items.ts'

const base = 'https://marsa.example/feed'

function titles(text: string): (string | null)[] | undefined {
  return readFeed(text, base)?.items.map(({ title }) => title)
}

const item = (n: number, more = '') => `<item><title>خبر ${n}</title><link>/news/${n}</link>${more}</item>`
const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>المرسى</title>${items}</channel></rss>`

test('an RSS item gives its address, title, summary without markup, author, section and the date as it is printed', () => {
  const more =
    '<description><![CDATA[<p>سطر <b>أول</b></p>]]></description><category>سياسة</category><pubDate>١٤٤٧/٠٩/٢١</pubDate><dc:creator>هدى</dc:creator>'
  expect(readFeed(rss(item(7, more)), base)).toEqual({
    isWhole: true,
    items: [
      {
        url: 'https://marsa.example/news/7',
        title: 'خبر 7',
        summary: 'سطر أول',
        section: 'سياسة',
        author: 'هدى',
        printedDate: '١٤٤٧/٠٩/٢١',
        changed: null,
      },
    ],
  })
})

test('Atom, RDF and JSON Feed are read alike', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>م</title><entry><title>خبر 1</title><link rel="self" href="/x"/><link rel="alternate" href="/news/1"/><published>2026-03-01T10:00:00+03:00</published></entry></feed>`
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>م</title><items><rdf:Seq><rdf:li rdf:resource="/news/1"/></rdf:Seq></items></channel><item rdf:about="/news/1"><title>خبر 1</title><link>/news/1</link><dc:date>2026-03-01T10:00:00+03:00</dc:date></item></rdf:RDF>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'م',
    items: [{ id: '1', url: '/news/1', title: 'خبر 1', date_published: '2026-03-01T10:00:00+03:00' }],
  })
  for (const text of [atom, rdf, json]) {
    const [first] = readFeed(text, base)?.items ?? []
    expect(first).toMatchObject({ url: 'https://marsa.example/news/1', title: 'خبر 1', printedDate: '2026-03-01T10:00:00+03:00' })
  }
})

const damaged: [string, string, (string | null)[], string][] = [
  ['cut inside an item', rss(item(1) + item(2) + item(3)).slice(0, -60), ['خبر 1', 'خبر 2'], 'the last item has lost its end'],
  [
    'an end tag is missing',
    rss(item(1).replace('</item>', '') + item(2) + item(3)),
    ['خبر 1', 'خبر 2', 'خبر 3'],
    'the next item begins after it',
  ],
  [
    'a bare ampersand and a form feed',
    rss(item(1).replace('</title>', ' & \f</title>') + item(2)),
    ['خبر 1 &', 'خبر 2'],
    'met in the wild',
  ],
  [
    'undeclared prefixes',
    rss(item(1, '<content:encoded></content:encoded><media:thumbnail url="/t.jpg"/>')),
    ['خبر 1'],
    'not well-formed by the book',
  ],
  [
    'markup in CDATA',
    rss(item(1, '<description><![CDATA[an <item> of note]]></description>') + item(2)),
    ['خبر 1', 'خبر 2'],
    'text, not an item',
  ],
  ['a crossed tag', rss(item(1).replace('</title>', '</titel>') + item(2)), ['خبر 2'], 'only the broken item is lost'],
]

test.each(damaged)('a damaged feed gives its whole items: %s', (_name, text, expected, why) => {
  expect(titles(text), why).toEqual(expected)
})

test('what is cut off says that it is not whole', () => {
  expect(readFeed(rss(item(1) + item(2)).slice(0, -40), base)?.isWhole).toBe(false)
})

test('a page that is no feed is none', () => {
  expect(readFeed('<!DOCTYPE html><html><body><p>404</p></body></html>', base)).toBeNull()
  expect(readFeed('', base)).toBeNull()
})

test('an empty feed is a feed without items', () => {
  expect(titles(rss(''))).toEqual([])
})
