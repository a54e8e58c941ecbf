import { fingerprint } from '#analysis/fingerprint.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { storeInput } from './sample-article.ts'

const HOUR_MS = 3_600_000

const opening =
  'أعلن عمال الميناء بدء إضراب الميناء فجر اليوم بعد أن تعثرت المفاوضات التي استمرت ثلاثة أسابيع حول ساعات العمل والأجور في الأرصفة الجديدة.'
const middle =
  'وقال متحدث باسمهم إن السفن التي تحمل القمح والدواء ستفرّغ كالمعتاد، وإن الإضراب يشمل بضائع أخرى حتى تعود الإدارة إلى طاولة التفاوض هذا الأسبوع.'
const ending =
  'وتنتظر سبع سفن خارج المرفأ منذ مساء أمس، فيما دعت غرفة التجارة الطرفين إلى تسوية سريعة تحفظ حقوق العمال ومصالح التجار في المدينة.'

/** The made-up story of a strike, and how its copies change it. */
export const strike = {
  title: 'إضراب الميناء يبدأ فجر اليوم',
  first: [opening, middle, ending].join('\n'),
  shortened: [opening, ending.replace('سبع', 'ثماني')].join('\n'),
}

/**
 * Stores a story that several outlets print on one day, each an hour after the one before: the second one credits the first and shortens it. Every copy mentions
 * the given subject. Returns the articles' ids in the order of their hours.
 */
export async function seedStory(db: Db, subjectSlug: string, outletSlugs: string[], begins: number): Promise<number[]> {
  const subject = await db.selectFrom('subject').select('id').where('slug', '=', subjectSlug).executeTakeFirstOrThrow()
  const outlets = await db.selectFrom('outlet').select(['id', 'slug', 'name']).where('slug', 'in', outletSlugs).execute()
  const ids: number[] = []
  for (const [index, slug] of outletSlugs.entries()) {
    const outlet = outlets.find((one) => one.slug === slug)
    if (!outlet) throw new Error(`Cannot seed a story: there is no outlet ${slug}`)
    const at = begins + index * HOUR_MS
    const body = index === 1 ? strike.shortened : strike.first
    const urlKey = `${slug}.example/strike`
    const article = {
      urlKey,
      url: `https://${urlKey}`,
      title: strike.title,
      body,
      publishedAt: at,
      day: new Date(at).toISOString().slice(0, 10),
    }
    const mentions = [{ subjectId: subject.id, start: 0, end: 12, isHeadline: true }]
    const input = storeInput(
      outlet.id,
      { ...article, creditedSource: index === 1 ? (outlets.find((one) => one.slug === outletSlugs[0])?.name ?? null) : null },
      { language: 'ar', mentions, fingerprint: fingerprint({ lead: null, body }) },
    )
    ids.push((await storeArticle(db, { ...input, now: at + 60_000 })).articleId)
  }
  return ids
}
