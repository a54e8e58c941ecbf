import { MarkedText } from '../../components/marked-text.tsx'
import styles from './article.module.css'
import type { ArticleMark } from './article-mark.ts'
import type { LoadedArticle } from './load-article.ts'
import { PieceLink } from './piece-link.tsx'

/** The whole text, paragraph by paragraph, with its mentions and quotes marked. Every mark has an anchor (`#m` and its offset) that lists lead to. */
export function ArticleText({ article }: { article: LoadedArticle }) {
  const { text, titleEnd, hasLead } = article
  const marks: ArticleMark[] = [
    ...article.quotes.map((quote) => ({ start: quote.start, end: quote.end, kind: quote.kind, quote })),
    ...article.mentions.map((mention) => ({ start: mention.start, end: mention.end, kind: 'mention' as const, mention })),
    ...(article.search?.hits ?? []).map((hit) => ({ ...hit, kind: 'searched' as const })),
  ]
  const [title, ...paragraphs] = cutParagraphs(text, titleEnd)
  return (
    <div className={styles.body}>
      <h1 dir="auto">{title && <MarkedParagraph {...title} marks={marks} />}</h1>
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph.start} dir="auto" className={hasLead && index === 0 ? styles.lead : undefined}>
          <MarkedParagraph {...paragraph} marks={marks} />
        </p>
      ))}
    </div>
  )
}

function MarkedParagraph({ text, start, marks }: { text: string; start: number; marks: ArticleMark[] }) {
  const end = start + text.length
  const own = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
  return (
    <MarkedText
      text={text}
      marks={own}
      render={(found, children, at) => (
        <PieceLink marks={found} at={at} offset={start}>
          {children}
        </PieceLink>
      )}
    />
  )
}

/** The title, then what stands on lines of its own; `start` is the offset in the whole text. */
function cutParagraphs(text: string, titleEnd: number): { text: string; start: number }[] {
  const paragraphs = [{ text: text.slice(0, titleEnd), start: 0 }]
  let start = titleEnd + 1
  for (const line of text.slice(titleEnd + 1).split('\n')) {
    if (line.trim() !== '') paragraphs.push({ text: line, start })
    start += line.length + 1
  }
  return paragraphs
}
