import type { OutletInput } from '#catalog/definition.ts'
import type { DemoArticle } from '../newsroom/article.ts'

/** What a page is drawn from. */
export type ArticlePage = {
  article: DemoArticle
  /** Full address of an article. */
  link: (article: DemoArticle) => string
  /** The outlet's newest, for the boxes beside the text. */
  latest: DemoArticle[]
}

/** A publishing system: the shape of its addresses, pages and feed. Each is drawn in the manner of a real one, without copying any page. */
export type Template = {
  charset: 'utf-8' | 'windows-1256'
  /** The address holds the article's nine digits. */
  articlePath: (article: DemoArticle) => string
  drawArticle: (page: ArticlePage) => string
  feed: { path: string; hasDates: boolean }
  /** What a person would write down of this outlet, beside its name and addresses. */
  definition: Pick<OutletInput, 'family' | 'layouts' | 'articlePath' | 'dates'>
}
