import { classifySection } from '#analysis/section-kind.ts'
import type { Db } from '../connection.ts'

/** Notes a printed section, so that articles can be told apart by its kind. To be called in the transaction that stores an article. */
export async function rememberSection(db: Db, section: string | null): Promise<void> {
  if (section === null) return
  await db
    .insertInto('section_word')
    .values({ section, kind: classifySection(section) })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Reads all known sections again by today's lexicon; some thousands at most. Returns how many changed. */
export function classifySectionsAnew(db: Db): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom('section_word').selectAll().execute()
    const changed = rows.flatMap(({ section, kind }) => {
      const now = classifySection(section)
      return now === kind ? [] : [{ section, kind: now }]
    })
    for (const { section, kind } of changed) await trx.updateTable('section_word').set({ kind }).where('section', '=', section).execute()
    return changed.length
  })
}
