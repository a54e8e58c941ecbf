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

/** Loads all parts of a digest. One that cannot be made is told with its reason, and the others go out: a mail is never blank. */
export async function loadSections(desk: Desk, parts: DigestPart[]): Promise<Loaded> {
  const loaded: Loaded = { sections: [], pictures: [], problems: [] }
  for (const [index, part] of parts.entries()) {
    try {
      loaded.sections.push(...(await loadPart(desk, part, index, loaded)))
    } catch (error) {
      const { t } = telling(desk)
      // A subject that was deleted answers 404, as its page does.
      const reason = error instanceof Response ? t('digest.partGone') : t('digest.partBroken', { error: String(error) })
      if (!(error instanceof Response)) console.error('Cannot make a part of a digest', part, error)
      loaded.problems.push(`${t(`digest.part.${part.kind}`)}: ${reason}`)
      loaded.sections.push({
        title: t(`digest.part.${part.kind}`),
        base: null,
        blocks: [{ kind: 'words', words: reason }],
        notes: [],
        href: null,
      })
    }
    await new Promise(setImmediate) // pages have their turn between
  }
  return loaded
}

async function loadPart(desk: Desk, part: DigestPart, index: number, loaded: Loaded): Promise<Section[]> {
  switch (part.kind) {
    case 'brief':
      return loadBriefSections(desk)
    case 'figure':
      return [await addFigure(desk, part, index, loaded)]
    case 'quotes':
      return [await loadQuotesSection(desk, part.speakers, part.most)]
    case 'search':
      return [await loadSearchSection(desk, part.query, part.most)]
    case 'troubles':
      return [await loadTroublesSection(desk)]
  }
}

async function addFigure(
  desk: Desk,
  { place, form }: Extract<DigestPart, { kind: 'figure' }>,
  index: number,
  loaded: Loaded,
): Promise<Section> {
  const { section, picture, problem } = await loadFigureSection(desk, place, form, `figure-${index + 1}`)
  if (picture) loaded.pictures.push(picture)
  if (problem !== null) loaded.problems.push(`${section.title}: ${problem}`)
  return section
}
