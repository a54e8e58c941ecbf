import { beforeAll, expect, test } from 'vitest'
import type { FigureContext } from '#app/exports/source.ts'
import { composePicture, labelId } from '#app/exports/studio/compose-picture.ts'
import { drawPicture } from '#app/exports/studio/draw-picture.ts'
import { examineOutlines } from '#app/exports/studio/examine.ts'
import { examinePixels } from '#app/exports/studio/examine-pixels.ts'
import { openDom } from '#app/exports/studio/open-dom.ts'
import { rasterise } from '#app/exports/studio/rasterise.ts'
import { calendars } from '#app/i18n/calendars.ts'
import { languages } from '#app/i18n/languages.ts'
import { openExports, orderOf, plateAt, readerOf } from '#tests/helpers/exporting.ts'

const two = 'subject=samir-halabi&subject=nasrin-kaviani'
const figures = [
  `/explore?${two}`,
  `/explore?${two}&shape=areas`,
  '/explore?subject=samir-halabi&split=outlet&shape=bars&compare=1',
  '/explore?subject=samir-halabi&split=language&shape=multiples&by=week',
  `/explore?${two}&shape=heat`,
  '/explore?subject=samir-halabi&shape=calendar',
  '/speakers/samir-halabi#outlets',
  '/speakers/samir-halabi#kinds',
  '/overview#outlets',
  '/agenda',
]
const themes = ['light', 'dark', 'transparent'] as const

/** Each figure in each language, once narrow and once wide, so that calendars and lights take turns: sixty in all. */
const combinations = figures.flatMap((place, at) =>
  languages.flatMap((language, turn) =>
    [600, 1200].map((layoutPx, wide) => {
      const number = at + turn + wide
      return { place, language, layoutPx, calendar: calendars[number % 3]!, theme: themes[(number + at) % 3]! }
    }),
  ),
)

let context: FigureContext

beforeAll(async () => {
  context = (await openExports()).context
  openDom()
})

// What resvg drew is held, contour by contour, against where HarfBuzz and the typeface say that each letter of each label belongs.
test.each(combinations)('$place in $language, $calendar, $theme, $layoutPx: every letter is there and in order', async (one) => {
  const { place, language, calendar, theme, layoutPx } = one
  const plate = await plateAt(context, place, readerOf(language, calendar))
  const delivery = await drawPicture(orderOf(plate, { look: { widthPx: layoutPx, layoutPx, theme } }))
  expect(delivery).toMatchObject({ problems: null, widthPx: layoutPx })
})

test('no two labels of an axis lie on each other', async () => {
  for (const language of languages) {
    const plate = await plateAt(context, `/explore?${two}&range=30d`, readerOf(language))
    const { labels } = await composePicture(plate, { widthPx: 600, layoutPx: 600, theme: 'light' }, { source: 'x', code: null })
    const ticks = labels.filter(({ sizePx, anchor }) => sizePx === 12 && anchor === 'middle').toSorted((a, b) => a.x - b.x)
    expect(ticks.length).toBeGreaterThan(2)
    for (const [index, tick] of ticks.entries()) if (index > 0) expect(tick.x - ticks[index - 1]!.x).toBeGreaterThan(40)
  }
})

test('a letter that the typeface lacks stops the picture, with its name', async () => {
  const plate = await plateAt(context, '/explore?q=%E6%97%A5%E6%9C%AC', readerOf('en'))
  const { problems } = await drawPicture(orderOf(plate, { formats: ['png'] }))
  expect(problems).toContainEqual({ kind: 'missing-letter', detail: expect.stringContaining('日 (U+65E5)') })
})

const faults: [kind: string, spoil: (svg: string) => string][] = [
  // Without the isolates resvg reads every line from the left: words and numbers change places.
  ['wrong-order', (svg) => svg.replace(/[\u061c\u2067\u2069]/g, '')],
  ['not-drawn', (svg) => svg.replace(new RegExp(`<text id="${labelId(0)}".*?</text>`), '')],
  ['wrong-order', (svg) => svg.replaceAll('text-anchor="end"', 'text-anchor="start"')],
  ['no-marks', (svg) => svg.replace(/<path [^>]*recharts-curve[^>]*>/g, '<path d="">')],
]

test.each(faults)('a picture with this fault does not pass: %s', async (kind, spoil) => {
  const plate = await plateAt(context, `/explore?${two}`, readerOf('fa'))
  const picture = await composePicture(plate, { widthPx: 600, layoutPx: 600, theme: 'light' }, { source: 'x', code: null })
  const problems = examineOutlines(picture, rasterise({ ...picture, svg: spoil(picture.svg) }, null).outlined)
  expect(problems.map((problem) => problem.kind)).toContain(kind)
})

test('words that reach over the edge are found', async () => {
  const plate = await plateAt(context, '/agenda', readerOf('ar'))
  const picture = await composePicture(plate, { widthPx: 600, layoutPx: 600, theme: 'light' }, { source: 'x', code: null })
  const labels = picture.labels.map((label, index) => (index === 0 ? { ...label, x: 10 } : label))
  expect(examineOutlines({ ...picture, labels }, rasterise(picture, null).outlined)[0]?.kind).toBe('cut')
})

test('an empty file is never taken for a picture', async () => {
  const plate = await plateAt(context, '/agenda', readerOf('ar'))
  const picture = await composePicture(plate, { widthPx: 600, layoutPx: 600, theme: 'dark' }, { source: 'x', code: null })
  const blank = rasterise({ ...picture, svg: picture.svg.replace(/<text.*<\/text>/, '') }, 600)
  expect(examinePixels(picture, blank.png!).every(({ kind }) => kind === 'blank')).toBe(true)
  expect(examinePixels(picture, blank.png!)).not.toEqual([])
  expect(examinePixels(picture, rasterise(picture, 600).png!)).toEqual([])
})
