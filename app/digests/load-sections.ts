import type { Desk } from './desk.ts'
import type { DigestPart } from './parts.ts'
import type { Picture, Section } from './section.ts'
import { loadBriefSections } from './sections/brief-sections.ts'
import { loadFigureSection } from './sections/figure-section.ts'
import { loadQuotesSection } from './sections/quotes-section.ts'
import { loadSearchSection } from './sections/search-section.ts'
import { loadTroublesSection } from './sections/troubles-section.ts'
import { telling } from './telling.ts'

export type Loaded = { sections: Section[]; pictures: Picture[]; problems: string[] }

/**
 * Loads all parts of a digest. One that cannot be made is told with its reason, and the others go out: a mail is never blank. While one is drawn, in the
 * studio's thread, the next is counted.
 */
export async function loadSections(desk: Desk, parts: DigestPart[]): Promise<Loaded> {
  const loads: Promise<Loaded>[] = []
  for (const [index, part] of parts.entries()) {
    loads.push(loadOrTell(desk, part, index))
    await loads[index - 1]
    await new Promise(setImmediate) // pages have their turn between
  }
  const loaded = await Promise.all(loads)
  return {
    sections: loaded.flatMap(({ sections }) => sections),
    pictures: loaded.flatMap(({ pictures }) => pictures),
    problems: loaded.flatMap(({ problems }) => problems),
  }
}

async function loadOrTell(desk: Desk, part: DigestPart, index: number): Promise<Loaded> {
  try {
    return await loadPart(desk, part, index)
  } catch (error) {
    const { t } = telling(desk)
    // A subject that was deleted answers 404, as its page does.
    const reason = error instanceof Response ? t('digest.partGone') : t('digest.partBroken', { error: String(error) })
    if (!(error instanceof Response)) console.error('Cannot make a part of a digest', part, error)
    const title = t(`digest.part.${part.kind}`)
    return {
      sections: [{ title, base: null, blocks: [{ kind: 'words', words: reason }], notes: [], href: null }],
      pictures: [],
      problems: [`${title}: ${reason}`],
    }
  }
}

async function loadPart(desk: Desk, part: DigestPart, index: number): Promise<Loaded> {
  const plain = (...sections: Section[]): Loaded => ({ sections, pictures: [], problems: [] })
  switch (part.kind) {
    case 'brief':
      return plain(...(await loadBriefSections(desk)))
    case 'figure':
      return loadFigure(desk, part, index)
    case 'quotes':
      return plain(await loadQuotesSection(desk, part.speakers, part.most))
    case 'search':
      return plain(await loadSearchSection(desk, part.query, part.most))
    case 'troubles':
      return plain(await loadTroublesSection(desk))
  }
}

async function loadFigure(desk: Desk, { place, form }: Extract<DigestPart, { kind: 'figure' }>, index: number): Promise<Loaded> {
  const { section, picture, problem } = await loadFigureSection(desk, place, form, `figure-${index + 1}`)
  return {
    sections: [section],
    pictures: picture ? [picture] : [],
    problems: problem === null ? [] : [`${section.title}: ${problem}`],
  }
}
