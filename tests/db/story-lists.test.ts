import { expect, test } from 'vitest'
import { countCreditedSources, countStories, listStories, listStoriesOfSubjects, listStoryMembers } from '#db/queries/story-lists.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, insertSubject } from '#tests/helpers/sample-article.ts'
import { seedStory } from '#tests/helpers/seed-story.ts'

const begins = Date.parse('2026-03-21T06:00:00Z')
const day = '2026-03-21'

async function newsroom() {
  const { db } = await freshDatabase()
  const outletIds: number[] = []
  for (const slug of ['sahil', 'manara', 'wadi', 'nakhil']) outletIds.push(await insertOutlet(db, slug))
  const subjectId = await insertSubject(db, 'harbour-strike', 'topic')
  await insertSubject(db, 'bread-price', 'topic')
  return { db, outletIds, subjectId, selection: { outletIds, from: day, to: day } }
}

const usual = { subjectId: null, order: 'outlets', limit: 10, offset: 0 } as const

test('a story is as big as it is, however few of its outlets or days were chosen', async () => {
  const { db, selection, outletIds } = await newsroom()
  await seedStory(db, 'harbour-strike', ['sahil', 'manara', 'wadi'], Date.parse('2026-03-21T22:30:00Z'))
  const [story] = await listStories(db, { ...selection, outletIds: outletIds.slice(0, 1) }, usual)
  expect(story).toMatchObject({ articles: 3, outlets: 3 })
  expect(await countStories(db, selection, null)).toBe(1)
})

test('a story is listed where a chosen outlet printed it on a chosen day, and mentions the chosen subject', async () => {
  const { db, selection, outletIds, subjectId } = await newsroom()
  await seedStory(db, 'harbour-strike', ['sahil', 'manara', 'wadi'], begins)
  const other = await db.selectFrom('subject').select('id').where('slug', '=', 'bread-price').executeTakeFirstOrThrow()
  expect(await listStories(db, { ...selection, outletIds: outletIds.slice(3) }, usual)).toEqual([])
  expect(await listStories(db, { ...selection, from: '2026-03-22', to: '2026-03-22' }, usual)).toEqual([])
  expect(await listStories(db, selection, { ...usual, subjectId })).toHaveLength(1)
  expect(await listStories(db, selection, { ...usual, subjectId: other.id })).toEqual([])
  expect(await countStories(db, selection, other.id)).toBe(0)
})

test("a subject's articles are told by the stories that they belong to", async () => {
  const { db, selection, subjectId, outletIds } = await newsroom()
  await seedStory(db, 'harbour-strike', ['sahil', 'manara', 'wadi'], begins)
  expect(await listStoriesOfSubjects(db, [subjectId], selection)).toMatchObject([{ subject_id: subjectId, articles: 3, outlets: 3 }])
  expect(await listStoriesOfSubjects(db, [subjectId], { ...selection, outletIds: outletIds.slice(0, 2) })).toMatchObject([{ articles: 2 }])
})

test('copies carry their share of the first text and whom they credit', async () => {
  const { db, selection } = await newsroom()
  await seedStory(db, 'harbour-strike', ['sahil', 'manara', 'wadi'], begins)
  const [story] = await listStories(db, selection, usual)
  const members = await listStoryMembers(db, [story!.id])
  expect(members.map((member) => member.credited_source)).toEqual([null, 'sahil', null])
  expect(members[0]?.story_share).toBe(1)
  expect(members[1]?.story_share).toBeLessThan(1)
  expect(await countCreditedSources(db, selection)).toEqual([{ outlet_id: members[1]?.outlet_id, credited_source: 'sahil', articles: 1 }])
})
