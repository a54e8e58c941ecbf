import type { Mark } from '../../components/marked-text.tsx'
import type { LoadedArticle } from './load-article.ts'

/** A mark in the text of an article, with what was found there. */
export type ArticleMark = Mark & { mention?: LoadedArticle['mentions'][number]; quote?: LoadedArticle['quotes'][number] }
