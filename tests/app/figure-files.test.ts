import { inflateRawSync, inflateSync } from 'node:zlib'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { writeFigureCsv } from '#app/exports/figure-csv.ts'
import type { Plate } from '#app/exports/plate.ts'
import type { FigureContext } from '#app/exports/source.ts'
import { drawPicture, drawView } from '#app/exports/studio/draw-picture.ts'
import { writeMailHtml, writeTableHtml, writeTableText } from '#app/exports/write-html.ts'
import { describeFigure } from '#app/exports/write-json.ts'
import { writeXlsx } from '#app/exports/write-xlsx.ts'
import { openExports, orderOf, plateAt, readerOf } from '#tests/helpers/exporting.ts'

const place = '/explore?subject=samir-halabi&split=language&as=share&range=7d'
const address = 'https://rasad.example.org/f/K7P2QXM'

let context: FigureContext

beforeAll(async () => {
  context = (await openExports()).context
})

test('a workbook has days as days, numbers as numbers and shares as shares, and runs from the right in Persian', async () => {
  const plate = await plateAt(context, place, readerOf('fa'))
  const bytes = Buffer.from(await writeXlsx(plate, address))
  const [sheet, about] = await readXlsx(bytes)
  const rows = sheet!.data
  expect(rows[0]).toEqual(plate.table.columns.map(({ label }) => label))
  const day = new Date('2026-03-16T00:00:00Z')
  expect(rows[1]?.slice(0, 4)).toEqual([day, day, 'دوشنبه ۲۵ اسفند ۱۴۰۴', plate.table.rows[0]?.cells[3]])
  expect(typeof rows[1]?.[4]).toBe('number')
  expect(rows[1]?.[6]).toBeCloseTo(Number(rows[1]?.[4]) / Number(rows[1]?.[5]), 10)
  expect(rows).toHaveLength(plate.table.rows.length + 1)
  expect(about!.data.flat()).toContain(address)
  expect(findSheets(bytes).every((xml) => xml.includes('rightToLeft="1"'))).toBe(true)
})

test('words that look like formulas stay words in a workbook', async () => {
  const plate = await plateAt(context, place, readerOf('en'))
  const row = { key: 'x', value: 1, label: 'x', cells: [null, null, '=1+1', '@sum', 1, 1, null, '+49', null] }
  const spoilt: Plate = { ...plate, table: { ...plate.table, rows: [row] } }
  const bytes = Buffer.from(await writeXlsx(spoilt, address))
  expect((await readXlsx(bytes))[0]!.data[1]?.slice(2, 4)).toEqual(['=1+1', '@sum'])
  expect(findSheets(bytes).join('')).not.toContain('<f>')
})

test('a CSV read again is the table, ISO days beside the calendar of the reader', async () => {
  const plate = await plateAt(context, place, readerOf('ar', 'hijri'))
  const csv = writeFigureCsv(plate, address)
  expect(csv.startsWith('\ufeff')).toBe(true)
  const { data } = Papa.parse<string[]>(csv.slice(1))
  expect(data[1]?.[0]).toBe('2026-03-16')
  expect(data[1]?.[2]).toContain('١٤٤٧')
  const read = data.slice(1, plate.table.rows.length + 1).map((row) => row.map((cell) => (cell === '' ? null : cell)))
  expect(read).toEqual(plate.table.rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : String(cell)))))
})

test('as JSON a figure is numbers and words, with where and when they are from', async () => {
  const plate = await plateAt(context, place, readerOf('en'))
  const written = JSON.parse(
    JSON.stringify(describeFigure(plate, { code: 'K7P2QXM', address, readAt: Date.parse('2026-03-22T07:30:00Z') })),
  )
  expect(written).toMatchObject({ code: 'K7P2QXM', language: 'en', numbers_of: '2026-03-22T07:30:00.000Z', title: plate.title })
  expect(written.rows).toEqual(plate.table.rows.map(({ cells }) => cells))
})

test('a PDF is drawn in lines, in its own size, and says in words what it shows', async () => {
  const plate = await plateAt(context, '/speakers/samir-halabi#kinds', readerOf('ar'))
  const delivery = await drawPicture(orderOf(plate, { formats: ['pdf'] }))
  if (delivery.problems || !delivery.pdf) throw new Error('no PDF')
  const pdf = Buffer.from(delivery.pdf).toString('latin1')
  expect(pdf).toContain(`/MediaBox [0 0 450 ${delivery.heightPx * 0.75}]`)
  expect(pdf).not.toContain('/Subtype /Image')
  expect(pdf).toMatch(/\/Lang \(ar\)/)
  expect(pdf).toMatch(/\/S \/Figure/)
  // Letters are outlines: more curves than lines.
  const drawing = findStreams(delivery.pdf).join('\n')
  expect((drawing.match(/ [cv]$/gm) ?? []).length).toBeGreaterThan(1_000)
  expect(drawing).toMatch(/ re$|W n?/m)
})

test('all figures of a page are sheets of one PDF', async () => {
  const plates = await Promise.all(['#outlets', '#kinds'].map((part) => plateAt(context, `/speakers/samir-halabi${part}`, readerOf('fa'))))
  const view = await drawView(plates.map((plate) => orderOf(plate)))
  if (view.problems) throw new Error('no PDF')
  expect(
    Buffer.from(view.pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g),
  ).toHaveLength(2)
})

test('a table that is pasted is escaped, in its direction, and the same as text', async () => {
  const plate = await plateAt(context, '/explore?q=%3Cb%3E&range=7d', readerOf('fa'))
  const html = writeTableHtml({ ...plate, twin: { header: ['<b>', 'x'], rows: [['a"b', '1\t2']] } })
  expect(html).toContain('dir="rtl" lang="fa"')
  expect(html).toContain('&#60;b&#62;')
  expect(writeTableText({ ...plate, twin: { header: ['a', 'b'], rows: [['1\t2', '3']] } })).toBe('a\tb\n1 2\t3')
})

test('a mail without a picture carries the table and the reason', async () => {
  const plate = await plateAt(context, place, readerOf('en'))
  const html = writeMailHtml(plate, null, { address, reason: 'no letter 日' })
  expect(html).not.toContain('<img')
  expect(html).toContain('no letter 日')
  expect(html).toContain('<table')
})

/** The worksheets of a workbook as XML: entries of the ZIP archive, read by their local headers. */
function findSheets(zip: Buffer): string[] {
  return findEntries(zip).flatMap(({ name, text }) => (/worksheets\/sheet\d+\.xml$/.test(name) ? [text] : []))
}

function findEntries(zip: Buffer): { name: string; text: string }[] {
  const entries: { name: string; text: string }[] = []
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(start, start + size)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({ name, text: (method === 0 ? body : inflateRawSync(body)).toString('utf8') })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** What a PDF draws, unpacked. */
function findStreams(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf)
  const streams: string[] = []
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 1)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const end = file.indexOf('endstream', at)
    try {
      streams.push(inflateSync(file.subarray(at + 7, end)).toString('latin1'))
    } catch {
      // Not a packed stream.
    }
  }
  return streams
}
