import type { SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Subject } from '#analysis/subject.ts'
import { compileInTurns } from './compile-in-turns.ts'
import { type PageInHand, type Reading, readPage } from './read-page.ts'

/** A page to be read by the subjects of that stamp; the subjects themselves need to come only once. */
export type StampedPage = { page: PageInHand; stamp: string; subjects: Subject[] | null }

/** Reads pages, and keeps the subjects compiled that the last one was read by. Answers "subjects wanted" where it has others: then they must come with the page. */
export type StampedReader = (order: StampedPage) => Promise<Reading | 'subjects wanted'>

/** A reader without state but what it has compiled. */
export function openStampedReader(): StampedReader {
  let known: { stamp: string; matcher: Promise<SubjectMatcher> } | null = null
  return async ({ page, stamp, subjects }) => {
    if (known?.stamp !== stamp) {
      if (!subjects) return 'subjects wanted'
      known = { stamp, matcher: compileInTurns(subjects) }
    }
    return readPage(page, await known.matcher)
  }
}
