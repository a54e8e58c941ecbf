import type { ExtractedArticle, PageInput } from './article.ts'
import { dateEvidence } from './date-evidence.ts'
import { findPrintedDates } from './find-printed-date.ts'
import { openPage, type Page } from './open-page.ts'
import { listTakenAway, type TakenAway } from './taken-away.ts'

/** What a reader of the workbench wants to know beside the article: what was taken away from its text, and the very words that its date was read from. */
export type ArticleExplained = { takenAway: TakenAway[]; printedDate: string | null }

/** Looks at a page again that `extractArticle` has read. Too slow for the collector, which has no use for it. */
export function explainArticle(input: PageInput, article: ExtractedArticle): ArticleExplained {
  const page = openPage(input)
  return { takenAway: listTakenAway(page, article), printedDate: findPrinted(page, article) }
}

/** The words of the evidence that gave the date: the first that is named. Null where there is no date. */
function findPrinted({ dom, hint, structured, layout }: Page, article: ExtractedArticle): string | null {
  const name = article.evidence.date?.split(', ')[0]
  if (name === undefined) return null
  const found = findPrintedDates(dom, article.title, { lead: article.lead, body: article.body.split('\n')[0] })
  const all = [
    ...(layout && layout.dates.length > 0 ? dateEvidence(dom, article.url, hint, structured, { isLayout: true, dates: layout.dates }) : []),
    ...dateEvidence(dom, article.url, hint, structured, { isLayout: false, dates: found }),
  ]
  return all.find((one) => one.name === name)?.text ?? null
}
