import { expect, test } from 'vitest'
import { parseDom, parseDomQuickly } from '#scraper/extract/dom.ts'

const page = `<!DOCTYPE html><html><head><title>خبر</title></head><body class="page">
  <div id="news" class="news wide"><h1 class="title">عنوان الخبر</h1><p class="text first">الفقرة الأولى</p><p class="text">الفقرة الثانية</p></div>
  <aside><p class="text">أخبار أخرى</p><span data-role="day">2026-03-05</span></aside>
</body></html>`

const cases: [selector: string, expected: string[], why: string][] = [
  ['p.text', ['الفقرة الأولى', 'الفقرة الثانية', 'أخبار أخرى'], 'a class'],
  ['#news p', ['الفقرة الأولى', 'الفقرة الثانية'], 'the end decides who is asked, the beginning where'],
  ['.news > .first', ['الفقرة الأولى'], 'one of several classes'],
  ['p.text:not(.first)', ['الفقرة الثانية', 'أخبار أخرى'], 'what is excluded does not narrow'],
  ['aside p, h1, .news .first', ['عنوان الخبر', 'الفقرة الأولى', 'أخبار أخرى'], 'alternatives come in page order, each once'],
  ['[data-role="day"]', ['2026-03-05'], 'an attribute, for which all are asked'],
  ['h1 + p', ['الفقرة الأولى'], 'a sibling'],
  ['P.text:last-of-type', ['الفقرة الثانية', 'أخبار أخرى'], 'tag names in capitals'],
  ['p.text:first', ['الفقرة الأولى'], "a position, as jQuery's users write it"],
  ['.nowhere', [], 'what is not there'],
]

test.each(cases)('%s finds %j: %s', (selector, expected) => {
  for (const dom of [parseDom(page), parseDomQuickly(page)])
    expect(dom.select(selector).map((element) => (element.children[0] as unknown as Text).data)).toEqual(expected)
})

test('what is no selector is said to be none, each time', () => {
  const dom = parseDom(page)
  for (let time = 0; time < 2; time++) expect(() => dom.select('p[text')).toThrow()
})
