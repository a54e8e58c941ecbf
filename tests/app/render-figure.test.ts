import { afterAll, expect, test } from 'vitest'
import { renderFigure } from '#app/exports/render-figure.ts'
import { closeStudio } from '#app/exports/studio.ts'
import { addCatalogue } from '#app/i18n/catalogues.ts'
import fa from '#app/i18n/fa.json'
import { writeTag } from '#app/i18n/tag.ts'
import { buildAppIfStale } from '#bin/build-app.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

afterAll(closeStudio)

test('a figure is answered by its address and drawn in the studio of the build, in the words of its reader', async () => {
  // On a busy machine longer than all other tests.
  await buildAppIfStale()
  const { db } = await freshDatabase()
  await seedNewsroom(db)
  addCatalogue('fa', fa)
  const context = { db, now: () => newsroomNow, config: { url: 'https://rasad.example.org', timeZone: 'Asia/Tehran' } }
  const locale = { language: 'fa', tag: writeTag('fa-IR', {}) } as const
  const look = { widthPx: 1200, layoutPx: 600, theme: 'light' } as const
  const { plate, picture, problems } = await renderFigure(context, '/explore?subject=samir-halabi&range=7d', { locale, look })
  expect(problems).toEqual([])
  expect(plate.title).toContain('سمیر حلبی')
  expect(plate.alt).toContain('۲۶ اسفند')
  expect(plate.twin.rows).toHaveLength(8)
  expect(picture).toMatchObject({ widthPx: 600, svg: null })
  const png = Buffer.from(picture!.png!)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, picture!.heightPx * 2])
}, 240_000)
