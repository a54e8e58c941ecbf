import { anyOf } from './fold-date.ts'

/** What a stretch of a dated line is about, by the label before it. */
export type Role = 'published' | 'updated' | null
/** Answers for an offset of the folded line under which label it stands. */
export type RoleAt = (offset: number) => Role
type Label = { at: number; role: Role }

/** "date of publication", "published on", "posted". */
const PUBLISHED = 'النشر,نشر,نشرت,نُشر,تم النشر,انتشار,منتشر,ارسال,درج,published,posted,date published,publish'.split(',')
/** "last update", "modified", "edited"; Persian writes "to bring up to date" in one word, two or three. */
const UPDATED =
  'تحديث,التحديث,محدث,محدثة,حدثت,حُدّث,تعديل,التعديل,عدلت,معدل,بروزرسانی,بروز رسانی,به روزرسانی,به روز رسانی,بروز شده,به روز شده,ویرایش,اصلاح,ویرایش شده,updated,update,modified,edited'.split(
    ',',
  )
const LABELS = new RegExp(`(?<published>${anyOf(PUBLISHED)})|(?<updated>${anyOf(UPDATED)})|[()]`, 'gu')

/** The label words, for telling what else a line holds. */
export const LABEL_WORDS = anyOf([
  ...PUBLISHED,
  ...UPDATED,
  'تاريخ',
  'التاريخ',
  'آخر',
  'آخرین',
  'زمان',
  'تم',
  'في',
  'على',
  'يوم',
  'روز',
  'وقت',
  'last',
  'on',
  'date',
])

/** Finds the labels of a folded line and answers for any offset under which label it stands. A label in brackets ends with them. */
export function readLabels(folded: string): RoleAt {
  const labels = findLabels(folded)
  return (offset) => labels.findLast(({ at }) => at <= offset)?.role ?? null
}

function findLabels(folded: string): Label[] {
  const labels: Label[] = []
  const outer: Role[] = []
  let role: Role = null
  for (const found of folded.matchAll(LABELS)) {
    if (found[0] === '(') outer.push(role)
    else if (found[0] === ')') role = outer.pop() ?? null
    else role = found.groups?.published ? 'published' : 'updated'
    labels.push({ at: found.index, role })
  }
  return labels
}
