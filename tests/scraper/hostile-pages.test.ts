import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { decodePage } from '#scraper/decode/decode-page.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

const definition = parseOutlet({
  slug: 'hostile',
  name: 'Hostile',
  language: 'ar',
  timeZone: 'Asia/Riyadh',
  home: 'http://hostile.example/',
})
const title = 'لجنة الميزانية تجتمع غدا في العاصمة'
const sentence = 'قال المتحدث باسم الوزارة إن اللجنة ستجتمع غدا في العاصمة لبحث الميزانية الجديدة، ثم تعلن النتائج في مؤتمر صحفي مفتوح.'
const article = `<h1>${title}</h1><article>${`<p>${sentence}</p>`.repeat(6)}</article>`
const many = 100_000

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
}

function jsonLd(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}

/** Every one of them holds the article; it must come out as if nothing stood around it, in seconds rather than minutes. */
const around: Record<string, string> = {
  'nothing hostile': page(article),
  '100,000 nested div before it': page('<div>'.repeat(many) + article),
  '100,000 nested div around it': page('<div>'.repeat(many) + article + '</div>'.repeat(many)),
  '100,000 nested span after it': page(article + '<span>'.repeat(many)),
  '100,000 nested bold after it': page(article + '<b>'.repeat(many)),
  '30,000 nested tables after it': page(article + '<table><tr><td>'.repeat(30_000)),
  '50,000 nested lists after it': page(article + '<ul><li>'.repeat(50_000)),
  '50,000 nested groups of a picture after it': page(article + '<svg><g>'.repeat(50_000)),
  '20,000 nested templates after it': page(article + '<template>'.repeat(20_000)),
  '20,000 selects after it': page(article + '<select><option>'.repeat(20_000)),
  '3,000 nested related boxes before it': page(`${'<aside class="related">'.repeat(3_000)}x${'</aside>'.repeat(3_000)}${article}`),
  'an attribute of 10 MB': page(`${article}<div class="${'related '.repeat(1_250_000)}">x</div>`),
  'an address of 10 MB': page(`${article}<a href="${'x'.repeat(10_000_000)}">x</a>`),
  '100,000 attributes on one tag': page(`${article}<div ${Array.from({ length: many }, (_, at) => `a${at}=1`).join(' ')}></div>`),
  'an attribute that never ends': page(`${article}<div class="${'x'.repeat(1_000_000)}`),
  'a script of 8 MB': page(article, `<script>${'<div>'.repeat(1_600_000)}</script>`),
  'zero bytes everywhere': page(article).replaceAll('>', '>\0'),
  '100,000 lists of JSON in each other': page(article, jsonLd('['.repeat(many) + ']'.repeat(many))),
  '5,000 blocks of JSON-LD': page(article, jsonLd('{"@type":"WebPage"}').repeat(5_000)),
  'a graph of 200,000 nodes': page(article, jsonLd(`{"@graph":[${'{"@type":"WebPage"},'.repeat(200_000)}{}]}`)),
  '100,000 openings of comments': page(`${'<!--'.repeat(many)}-->${article}`),
  'a million opening brackets': page('<'.repeat(1_000_000) + article),
  '300,000 half references': page(`${article}<footer>${'&#'.repeat(300_000)}</footer>`),
  '100,000 halves of letters': page(`${article}<footer>${'\ud800'.repeat(many)}</footer>`),
  'a million direction marks': page(`${article}<footer>${'\u202e'.repeat(1_000_000)}</footer>`),
  '20,000 links': page(`${article}${'<a href="/x">خبر</a>'.repeat(20_000)}`),
  '8 million spaces': page(`${article}<p>${' '.repeat(8_000_000)}</p>`),
}

for (const [what, html] of Object.entries(around)) {
  test(`an article is read out of a page with ${what}`, () => {
    const bytes = Buffer.from(html)
    const read = extractArticle({
      html: decodePage(bytes, null).text,
      url: 'http://hostile.example/1',
      definition,
      hint: null,
      fetchedAt: 1_790_000_000_000,
    })
    expect(read).toMatchObject({ title, body: Array.from({ length: 6 }, () => sentence).join('\n') })
  })
}

/** Nothing can be read here: what matters is that reading ends, with an article or with a named failure. */
const unreadable: Record<string, string> = {
  'no bytes': '',
  'one bracket': '<',
  'a body of 4 MB in one paragraph': page(`<h1>${title}</h1><p>${'كلمة '.repeat(400_000)}</p>`),
  '50,000 short paragraphs': page(`<h1>${title}</h1>${'<p>خبر قصير.</p>'.repeat(50_000)}`),
  'a letter under 300,000 vowel signs': page(`<h1>${title}</h1><p>ا${'\u064b'.repeat(300_000)}</p>`),
  'a million full stops': page(`<h1>${title}</h1><p>${'.'.repeat(1_000_000)}</p>`),
  'a million digits': page(`<h1>${title}</h1><p>${'1'.repeat(1_000_000)}</p>`),
  'a hundred thousand dates': page(`<h1>${title}</h1><p>${'9999/99/99 12:30 '.repeat(many)}</p>`),
  'an article text of 100,000 nested tags in JSON': page(
    `<h1>${title}</h1>`,
    jsonLd(`{"@type":"NewsArticle","headline":"${title}","articleBody":"${'<div>'.repeat(many)}"}`),
  ),
  'random letters': String.fromCharCode(...Array.from({ length: 100_000 }, (_, at) => ((at * 7_919) ^ (at >> 3)) & 0xffff)),
}

for (const [what, html] of Object.entries(unreadable)) {
  test(`reading ends on ${what}`, () => {
    const read = extractArticle({ html, url: 'http://hostile.example/1', definition, hint: null, fetchedAt: 1_790_000_000_000 })
    expect('failure' in read || typeof read.body === 'string').toBe(true)
  })
}
