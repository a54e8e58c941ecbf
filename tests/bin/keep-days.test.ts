import { expect, test } from 'vitest'
import { readConfig } from '#bin/config.ts'

const read = (value: string) => readConfig({ RASAD_KEEP_PAGES_DAYS: value }).keep.pages

test('pages and earlier texts are kept for ever unless a time is named, runs for 400 days, mails for 90 and to whom they went for 400', () => {
  const { keep, keepMailsDays, keepDeliveriesDays } = readConfig({})
  expect({ ...keep, keepMailsDays, keepDeliveriesDays }).toEqual({
    pages: null,
    versions: null,
    runs: { days: 400, byOutlet: new Map() },
    keepMailsDays: 90,
    keepDeliveriesDays: 400,
  })
  expect(read('all')).toBeNull()
  expect(readConfig({ RASAD_KEEP_RUNS_DAYS: 'all' }).keep.runs).toBeNull()
})

test('a time for all outlets may stand beside times of single ones', () => {
  expect(read('730, sahil=90,nahar=all')).toEqual({
    days: 730,
    byOutlet: new Map([
      ['sahil', 90],
      ['nahar', null],
    ]),
  })
  expect(read('all,sahil=60')).toEqual({ days: null, byOutlet: new Map([['sahil', 60]]) })
})

test.each(['', '0', '59', '-90', '9.5', '٩٠', 'sahil=90', '730,sahil', '730,sahil=', '730,sahil=1', '730,sahil=90,sahil=91', '730,'])(
  'RASAD_KEEP_PAGES_DAYS=%s stops the start with what it should be',
  (value) => {
    expect(() => read(value)).toThrow('RASAD_KEEP_PAGES_DAYS must be a number of days (60 or more) or all')
  },
)
