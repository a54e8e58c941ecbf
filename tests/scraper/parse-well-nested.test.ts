import { existsSync, globSync, readFileSync } from 'node:fs'
import { load } from 'cheerio/slim'
import { type AnyNode, type Document, hasChildren, isTag, isText } from 'domhandler'
import { expect, test } from 'vitest'
import { decodePage } from '#scraper/decode/decode-page.ts'
import { tameMarkup } from '#scraper/decode/tame-markup.ts'
import { parseHtml } from '#scraper/extract/parse-html.ts'
import { parseWellNested } from '#scraper/extract/parse-well-nested.ts'

const page = (body: string, head = '<title>ساحل</title>') =>
  `<!DOCTYPE html><html lang="fa"><head>${head}</head><body>${body}</body></html>`

/** Elements with their attributes, and texts, each with its depth; white space between elements is nothing. */
function outline(node: AnyNode, depth = 0): string[] {
  if (isText(node)) return node.data.trim() ? [`${depth} ${node.data.trim()}`] : []
  const own = isTag(node) ? [`${depth} <${node.name} ${JSON.stringify(node.attribs)}>`] : []
  return hasChildren(node) ? [...own, ...node.children.flatMap((child) => outline(child, depth + 1))] : own
}

const corpus = process.env.RASAD_CORPUS ?? '../shared/corpus'

const ordered: [string, string][] = [
  ['a list of links', '<ul class="list"><li><a href="/news/1">نشست وزیران</a><li><a href="/news/2">باران در ساحل</a></ul>'],
  ['paragraphs without an end', '<div><p>یکم<p>دوم</div><p>سوم'],
  ['a table with its body', '<table><tbody><tr><td><a href="/a">خبر</a><td>۱۲:۳۰</table>'],
  ['void elements, entities and quotes', `<p>آب &amp; هوا<br><img src=a.jpg alt='«باران»'></p><a href="/?a=1&amp;b=2">بیشتر</a>`],
  ['scripts that write markup', '<script>document.write("</p><div>")</script><p>متن</p>'],
  ['a description list', '<dl><dt>صالح<dd>وزیر<dt>سعيد<dd>مدير</dl>'],
  ['nested lists', '<ul><li>الأخبار<ul><li>رياضة</li></ul></li><li>اقتصاد</li></ul>'],
]

test.each(ordered)('%s is read as browsers read it', (_, body) => {
  const quick = parseWellNested(page(body))
  expect(quick && outline(quick)).toEqual(outline(parseHtml(page(body))))
})

const disordered: [string, string][] = [
  ['a link within a link', page('<a href="/1">یک <a href="/2">دو</a></a>')],
  ['a link that is never closed', page('<div><a href="/1">یک</div><div>دو</div>')],
  ['bold letters closed in another order', page('<b><i>خبر</b></i>')],
  ['a block within a paragraph', page('<p><span>متن<div>بخش</div></span></p>')],
  ['rows without a table body', page('<table><tr><td>۱</table>')],
  ['a block between rows', page('<table><tbody><div>خبر</div><tr><td>۱</table>')],
  ['an item within an item', page('<ul><li><div>یک<li>دو</div></ul>')],
  ['a block in the head', page('<p>متن', '<title>ساحل</title><div>نوار</div>')],
  ['a page without a body', '<title>ساحل</title><a href="/1">یک</a>'],
  ['a block after the end', `${page('<p>متن')}<div>دنباله</div>`],
]

test.each(disordered)('%s is left to the slower parser', (_, html) => {
  expect(parseWellNested(html)).toBeNull()
})

test('what stands in noscript is text to a browser, and no link of the listing', () => {
  const quick = parseWellNested(page('<noscript><a href="/1">یک</a></noscript><a href="/2">دو</a>')) as Document
  const hrefs = (document: Document) =>
    load(document)('a[href]')
      .toArray()
      .map(({ attribs }) => attribs.href)
  expect(hrefs(quick)).toEqual(['/2'])
  expect(hrefs(parseHtml(page('<noscript><a href="/1">یک</a></noscript><a href="/2">دو</a>')))).toEqual(['/2'])
})

test.skipIf(!existsSync(corpus))('recorded pages of real outlets that it takes upon itself are read as browsers read them', () => {
  // Scripts and the like behind the end of the page are moved into it by browsers.
  const moved = ['script', 'style', 'link', 'meta', 'noscript']
  for (const file of globSync(`${corpus}/pages/**/*.html`)) {
    const html = tameMarkup(decodePage(readFileSync(file), null).text)
    const quick = parseWellNested(html)
    // The names of what stands in a drawing are spelt otherwise.
    const written = (document: Document) =>
      JSON.stringify(
        load(document)('*')
          .toArray()
          .filter(isTag)
          .filter(({ name }) => !moved.includes(name))
          .map((one) => [one.name, one.attribs, one.parent && isTag(one.parent) ? one.parent.attribs : null]),
      ).toLowerCase()
    if (quick) expect(written(quick) === written(parseHtml(html)), file).toBe(true)
  }
})
