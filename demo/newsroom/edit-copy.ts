import type { PressLanguage } from '#analysis/subject.ts'
import type { DemoOutlet } from '../outlets.ts'
import { pick, type Random } from '../random.ts'
import type { DemoArticle } from './article.ts'

const ZWNJ = '\u200c'

type Habits = {
  /** How a text says where it was taken from, at its end. */
  credit: string
  /** How a desk retitles what it reprints: sets its own words before or after, or takes the first clause alone. */
  titles: ((title: string) => string)[]
  /** What a desk adds of its own. */
  additions: string[]
  /** Spellings that desks differ in. */
  respell: (text: string) => string
}

const habits: Record<PressLanguage, Habits> = {
  ar: {
    credit: 'المصدر: {agency}',
    titles: [(title) => `${title}.. تفاصيل`, (title) => `بالتفاصيل.. ${title}`, firstClause],
    additions: [
      'وتابع سكان المدن المحيطة بالبحيرة هذه التطورات باهتمام.',
      'وسبق أن كتبت صحيفتنا عن هذا الملف في أعداد سابقة.',
      'ومن المنتظر أن تتضح الصورة أكثر في الأيام المقبلة.',
    ],
    // Half of the press writes the alef of أعلن (he announced) bare: اعلن.
    respell: (text) => text.replaceAll('أ', 'ا').replaceAll('إ', 'ا'),
  },
  fa: {
    credit: 'منبع: {agency}',
    titles: [(title) => `${title} + جزئیات`, (title) => `جزئیات تازه؛ ${title}`, firstClause],
    additions: [
      'مردم شهرهای کنار دریاچه این خبر را با دقت دنبال می‌کنند.',
      'روزنامه ما پیش از این نیز در این باره نوشته بود.',
      'انتظار می‌رود در روزهای آینده جزئیات بیشتری روشن شود.',
    ],
    // می‌رود (he goes) is printed with a space in place of the joiner where a desk's keyboard has none.
    respell: (text) => text.replaceAll(ZWNJ, ' '),
  },
}

/**
 * What a desk makes of an agency's piece, as real desks do: most credit it, two in five retitle it, a third drop its end, a quarter add a sentence of their own, and some
 * houses spell in their own way. Always the same for the same `random`.
 */
export function editCopy(random: Random, outlet: DemoOutlet, agency: DemoOutlet, original: DemoArticle): DemoArticle {
  const { credit, titles, additions, respell } = habits[outlet.language]
  const spell = outlet.spellsPlainly ? respell : (text: string) => text
  const kept = random() < 0.3 ? original.paragraphs.slice(0, -1) : original.paragraphs
  const added = random() < 0.25 ? [pick(random, additions)] : []
  const credited = random() < 0.7 ? [credit.replace('{agency}', agency.names[outlet.language])] : []
  const title = random() < 0.4 ? pick(random, titles)(original.title) : original.title
  const lead = original.lead !== null && random() < 0.2 ? null : original.lead
  return {
    ...original,
    outlet,
    title: spell(title),
    lead: lead && spell(lead),
    paragraphs: [...[...kept, ...added].map(spell), ...credited],
  }
}

/** A headline up to its first stop, where enough is left of it to be one. */
function firstClause(title: string): string {
  const clause = title.split(/[:،؛]/u)[0]!.trim()
  return clause.split(' ').length >= 4 ? clause : title
}
