import { existsSync, globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodePage } from '#scraper/decode/decode-page.ts'

const arabic = 'أعلن المتحدث باسم الوزارة اليوم أن اللجنة ستجتمع غدا في العاصمة لبحث الميزانية الجديدة، وقال إن النتائج ستنشر قريبا'
const persian = 'سخنگوي وزارتخانه امروز گفت که نشست کميسيون فردا در پايتخت برگزار مي شود و گزارش آن پس از پايان جلسه منتشر خواهد شد'
const persianUtf8 = 'سخنگوی وزارتخانه امروز گفت که نشست کمیسیون فردا برگزار می\u200cشود'

function page(text: string, charset: string, meta = ''): Buffer {
  return iconv.encode(
    `<!DOCTYPE html><html><head>${meta}<title>${text}</title></head><body><p>${text}</p><p>${text}</p></body></html>`,
    charset,
  )
}

const corpus = process.env.RASAD_CORPUS ?? '../shared/corpus'
const metaOf = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`

const cases: [Uint8Array, string | null, string, string, string][] = [
  // bytes, Content-Type, charset, evidence, why
  [page(arabic, 'utf-8'), null, 'utf-8', 'utf8-valid', 'UTF-8 that nobody declares is not windows-1252'],
  [
    page(persianUtf8, 'utf-8'),
    'text/html; charset=windows-1256',
    'utf-8',
    'utf8-valid',
    'a false header does not beat bytes that are UTF-8',
  ],
  [page(persianUtf8, 'utf-8', metaOf('windows-1256')), 'text/html', 'utf-8', 'utf8-valid', 'nor does a false meta'],
  [page(arabic, 'utf-8'), 'text/html; charset=iso-8859-1', 'utf-8', 'utf8-valid', 'the default header of old servers'],
  [
    page(persian, 'windows-1256', metaOf('windows-1256')),
    'text/html; charset=utf-8',
    'windows-1256',
    'meta',
    'meta is right, the header lies',
  ],
  [page(persian, 'windows-1256', metaOf('windows-1256')), 'text/html; charset=iso-8859-1', 'windows-1256', 'meta', 'meta before header'],
  [page(arabic, 'windows-1256', '<meta charset=cp1256 />'), null, 'windows-1256', 'meta', 'the short form, an old name, no quotes'],
  [page(arabic, 'windows-1256'), 'text/html; charset="Windows-1256"', 'windows-1256', 'header', 'the header alone, in quotes'],
  [page(arabic, 'windows-1256'), 'text/html; charset=utf-8', 'windows-1256', 'statistics', 'nothing true is declared'],
  [page(arabic, 'windows-1256'), null, 'windows-1256', 'statistics', 'nothing is declared'],
  [page(persian, 'windows-1256'), null, 'windows-1256', 'statistics', 'Persian letters of windows-1256'],
  [page(arabic, 'windows-1256', metaOf('iso-8859-1')), null, 'windows-1256', 'statistics', 'a Latin meta over Arabic words'],
  [page(arabic, 'windows-1256', metaOf('iso-8859-6')), null, 'windows-1256', 'statistics', 'the wrong Arabic charset in meta'],
  [page(arabic, 'iso-8859-6'), null, 'iso-8859-6', 'statistics', 'told from windows-1256 by its letters'],
  [page(arabic, 'iso-8859-6', metaOf('iso-8859-6')), 'text/html; charset=windows-1256', 'iso-8859-6', 'meta', 'meta before header'],
  [page(arabic, 'cp720'), null, 'cp720', 'statistics', 'the charset of DOS'],
  [
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page(arabic, 'utf-8', metaOf('windows-1256'))]),
    null,
    'utf-8',
    'bom',
    'a mark beats everything',
  ],
  [iconv.encode(`<p>${arabic}</p>`, 'utf-16le', { addBOM: true }), null, 'utf-16le', 'bom', 'UTF-16 with a mark'],
  [page(arabic, 'utf-16be', metaOf('utf-16')), null, 'utf-16be', 'statistics', 'UTF-16 without a mark'],
  [
    page('&#1582;&#1576;&#1585;', 'utf-8', metaOf('windows-1256')),
    'text/html; charset=utf-8',
    'windows-1256',
    'meta',
    'numeric references alone: every charset reads them',
  ],
  [Buffer.from('<p>news</p>'), null, 'utf-8', 'utf8-valid', 'ASCII'],
  [
    iconv.encode('<p>Le ministre a été reçu à la préfecture après le procès, où il a déjà témoigné</p>', 'windows-1252'),
    'text/html; charset=windows-1252',
    'windows-1252',
    'header',
    'a French page of a Maghreb outlet',
  ],
  [
    page(arabic, 'utf-8', metaOf('no-such-charset')),
    'text/html; charset=none',
    'utf-8',
    'utf8-valid',
    'charsets that do not exist are passed over',
  ],
]

for (const [bytes, contentType, charset, evidence, why] of cases) {
  test(`${why}: ${charset} by ${evidence}`, () => {
    expect(decodePage(bytes, contentType)).toMatchObject({ charset, evidence })
  })
}

test('the text comes out letter for letter', () => {
  expect(decodePage(page(persian, 'windows-1256', metaOf('windows-1256')), 'text/html; charset=utf-8').text).toContain(`<p>${persian}</p>`)
  expect(decodePage(page(persianUtf8, 'utf-8'), null).text).toContain(`<p>${persianUtf8}</p>`)
})

test('numeric references are left to the parser', () => {
  const bytes = Buffer.concat([page(persian, 'windows-1256', metaOf('windows-1256')), Buffer.from('<p>&#1740;</p>')])
  expect(decodePage(bytes, null).text).toContain('<p>&#1740;</p>')
})

test('a feed says its charset in its XML declaration', () => {
  const feed = iconv.encode(
    `<?xml version="1.0" encoding="windows-1256"?><rss><item><title>${persian}</title></item></rss>`,
    'windows-1256',
  )
  expect(decodePage(feed, 'text/xml; charset=utf-8')).toMatchObject({ charset: 'windows-1256', evidence: 'meta' })
})

test('a disagreement is said', () => {
  expect(decodePage(page(arabic, 'utf-8', metaOf('windows-1256')), 'text/html; charset=iso-8859-1').note).toBe(
    'read as utf-8 (utf8-valid) although the page says windows-1256 and its header says iso-8859-1',
  )
  expect(decodePage(page(arabic, 'utf-8'), 'text/html; charset=UTF8').note).toBeNull()
})

test('a teaser cut in the middle of a letter does not make a UTF-8 page something else', () => {
  const cut = Buffer.concat([page(arabic, 'utf-8'), Buffer.from('خبر').subarray(0, 5), Buffer.from('...')])
  const decoded = decodePage(cut, 'text/html; charset=windows-1256')
  expect(decoded).toMatchObject({ charset: 'utf-8', evidence: 'utf8-valid' })
  expect(decoded.text).toContain(arabic)
})

test('a charset in a comment or far behind the head is not a declaration', () => {
  const commented = page(arabic, 'windows-1256', `<!-- ${metaOf('iso-8859-6')} -->`)
  expect(decodePage(commented, null).evidence).toBe('statistics')
})

test('zero bytes are dropped', () => {
  expect(decodePage(Buffer.from('<p>one\0two</p>'), null).text).toBe('<p>onetwo</p>')
})

test('any bytes can be read, with any header', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (bytes, contentType) => {
      expect(typeof decodePage(bytes, contentType).text).toBe('string')
    }),
  )
})

test('whatever is written in UTF-8 with a letter above ASCII is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const whole = `خبر ${text.replaceAll('\0', '')}`.toWellFormed()
      expect(decodePage(Buffer.from(whole), null).text).toBe(whole)
    }),
  )
})

test('a head of ten thousand open brackets costs no time worth naming', () => {
  const hostile = Buffer.from(`<?xml ${'<meta '.repeat(100_000)}${'<!--'.repeat(100_000)}`)
  expect(decodePage(hostile, null).charset).toBe('utf-8')
})

test.skipIf(!existsSync(corpus))('recorded pages of real outlets come out without a single unreadable letter', () => {
  const unreadable = globSync(`${corpus}/pages/**/*.html`).filter((file) => decodePage(readFileSync(file), null).text.includes('\ufffd'))
  expect(unreadable).toEqual([])
})
