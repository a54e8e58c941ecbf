import { expect, onTestFinished, test } from 'vitest'
import type { OutletDefinition } from '#catalog/definition.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { saveOutlet } from '#db/queries/outlets.ts'
import { findTrial, insertTrial, listTrialReadings } from '#db/queries/trials.ts'
import { proposeMend } from '#scraper/mend/propose-mend.ts'
import { rereadOutlet } from '#scraper/reread.ts'
import { type BrokenOutlet, breakLayout } from '../helpers/broken-outlet.ts'

async function propose({ newsroom, outlet }: BrokenOutlet) {
  const id = await insertTrial(newsroom.db, 'https://marsa.example/', newsroom.clock.at, outlet.id)
  await proposeMend(newsroom, (await findTrial(newsroom.db, id))!)
  const trial = (await findTrial(newsroom.db, id))!
  const pages = (await listTrialReadings(newsroom.db, id)).map(({ reading, is_before }) => ({
    ...JSON.parse(reading),
    isBefore: is_before,
  }))
  return { trial, definition: JSON.parse(trial.definition!) as OutletDefinition, pages }
}

test('a layout is proposed from the pages that failed, dated from the day they changed, and the older one still reads the page from before', async () => {
  const broken = await breakLayout(true)
  onTestFinished(broken.site.close)
  expect((await broken.openAlarms()).map(({ kind }) => kind)).toEqual(['layout-broken'])
  expect(await broken.stateOf('2026-01-04')).toBe('broken')
  const { trial, definition, pages } = await propose(broken)
  expect(trial.breaks_on).toBe('2026-01-04')
  expect(definition.layouts[0]).toMatchObject({ since: '2026-01-04', title: '.unwan', body: '.matn', date: '.waqt' })
  expect(definition.layouts.slice(1)).toEqual(broken.site.definition.layouts)
  const failing = pages.filter(({ isBefore }) => isBefore === 0)
  expect(failing.map(({ day, evidence }) => [day, evidence.layout])).toEqual(
    Array.from({ length: 5 }, () => ['2026-01-04', 'layout 2026-01-04']),
  )
  expect(pages.find(({ isBefore }) => isBefore === 1)).toMatchObject({ day: '2026-01-03', evidence: { layout: 'layout oldest' } })
})

test.each([
  ['gave no article', true],
  ['were read by guessing', false],
])('when it is saved, the pages that %s are read again, the gap closes, the alarm ends and counts are exact', async (_, isVerified) => {
  const broken = await breakLayout(isVerified)
  onTestFinished(broken.site.close)
  const { newsroom, outlet } = broken
  const { definition } = await propose(broken)
  newsroom.clock.at += 3_600_000
  await saveOutlet(newsroom.db, { ...pick(outlet), definition: JSON.stringify(definition) }, 'user', newsroom.clock.at)
  const seen: number[] = []
  const counts = await rereadOutlet(newsroom, {
    slug: 'marsa',
    since: '2026-01-04',
    signal: new AbortController().signal,
    onProgress: ({ read, total }) => seen.push(read / total),
  })
  expect(counts).toMatchObject({ read: 10, unreadable: 0 })
  expect(seen.at(-1)).toBe(1)
  expect(await broken.openAlarms()).toEqual([])
  expect(await broken.stateOf('2026-01-04')).toBe('collected')
  const ofDay = await newsroom.db.selectFrom('article').select('evidence').where('day', '=', '2026-01-04').execute()
  expect(ofDay.map(({ evidence }) => JSON.parse(evidence).layout)).toEqual(Array.from({ length: 10 }, () => 'layout 2026-01-04'))
  expect(await checkCounts(newsroom.db)).toEqual([])
})

function pick({ slug, name, language, country, time_zone, verified }: BrokenOutlet['outlet']) {
  return { slug, name, language, country, time_zone, verified }
}
