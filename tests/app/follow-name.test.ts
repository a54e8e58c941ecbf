import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { followName } from '#app/routes/speakers/follow-name.ts'
import { listSubjects } from '#db/queries/subjects.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

async function open() {
  const { db } = await freshDatabase()
  const context = { db, now: () => 1 } as unknown as AppLoadContext
  const follow = (name: string) => {
    const form = new FormData()
    form.set('name', name)
    return followName(context, form)
  }
  return { db, follow }
}

test('a followed name becomes one speaker, in whichever letters it is typed', async () => {
  const { db, follow } = await open()
  const slug = await follow(' شیرین سیمابی ')
  expect(await follow('شيرين سيمابي')).toBe(slug)
  const subjects = await listSubjects(db)
  expect(subjects.map(({ definition }) => [definition.kind, definition.slug])).toEqual([['speaker', slug]])
})

test('a form without a name is refused', async () => {
  const { follow } = await open()
  await expect(follow('  ')).rejects.toMatchObject({ status: 400 })
})
