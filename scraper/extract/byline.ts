import { bare } from './bare.ts'
import { cleanOrNull } from './clean-line.ts'
import type { Dom } from './dom.ts'
import { readLine } from './paragraphs.ts'
import type { Found } from './title.ts'

/** What stands before a writer's name: "written by", "prepared by", "reporter", in both languages. */
const authorLabel =
  /^(?:كتبت?|بقلم|الكاتبة?|تحرير|إعداد|اعداد|أعده|المحررة?|مراسلنا|نویسنده|نويسنده|خبرنگار|نگارنده|گزارشگر|تهیه(?: و تنظیم| کننده)?|دبیر|by|author|written by)(?:\s*[:：|/-]\s*|\s+)/iu
const longestName = 80
const homeWords = /^(?:الرئيسية|الصفحة الرئيسية|رئيسية|صفحه نخست|صفحه اصلی|خانه|home)$/iu

/** The first evidence that names a writer. Codes of reporters, addresses, and the outlet's own name are no names. */
export function readAuthor(evidences: readonly Evidence[], siteNames: readonly string[]): Found | null {
  const own = new Set(siteNames.map(bare))
  return firstThat(evidences, (text) => {
    const name = text.replace(authorLabel, '').trim()
    const isName = /\p{L}/u.test(name) && name.length <= longestName && !/@|:\/\/|www\./.test(name)
    return isName && !own.has(bare(name)) ? name : null
  })
}

/** The first evidence that names a section; the way back to the front page is none. */
export function readSection(evidences: readonly Evidence[]): Found | null {
  return firstThat(evidences, (text) => (homeWords.test(text) ? null : text))
}

/** The writer whom the page links as its author (`rel=author`); null where it links several, who may be those of other articles. */
export function linkedAuthor({ byTag }: Dom): string | null {
  const links = byTag('a').filter(({ attribs }) => /(?:^|\s)author(?:\s|$)/i.test(attribs.rel ?? ''))
  const names = new Set(links.map((link) => readLine(link)).filter((name) => name))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

type Evidence = readonly [name: string, values: readonly (string | null | undefined)[]]

function firstThat(evidences: readonly Evidence[], clean: (text: string) => string | null): Found | null {
  for (const [evidence, values] of evidences) {
    for (const value of values) {
      const line = cleanOrNull(value)
      const text = line && clean(line)
      if (text) return { text, evidence }
    }
  }
  return null
}
