import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import marks from '../../components/marks.module.css'
import { subjectNameIn, subjectPath } from '../../components/subject-name.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { ArticleMark } from './article-mark.ts'

/** A piece of text that lies in the same marks: quotes give it a ground, a mention a line and a link to its subject. Marks that begin here anchor here. */
export function PieceLink({
  marks: found,
  at,
  offset,
  children,
}: {
  marks: ArticleMark[]
  at: number
  offset: number
  children: ReactNode
}) {
  const { t, language } = useLocale()
  const mention = found.find((mark) => mark.mention)?.mention
  const quotes = found.flatMap((mark) => (mark.quote ? [mark.quote] : []))
  const begins = found.some((mark) => mark.start === at || (at === 0 && mark.start < 0))
  const isSearched = found.some((mark) => mark.kind === 'searched')
  const words = isSearched ? <mark className={marks.searched}>{children}</mark> : children
  const inner = mention ? (
    <Link to={subjectPath(mention.subject)} className={marks.mention} title={subjectNameIn(language, mention.subject)}>
      {words}
    </Link>
  ) : (
    words
  )
  let said: ReactNode = inner
  for (const { kind, speaker_name, speaker_surface } of quotes) {
    const title = t('quote.title', { kind: t(`found.${kind}`), speaker: speaker_name ?? speaker_surface ?? t('quote.nobody') })
    said = (
      <mark className={marks[kind]} title={title}>
        {said}
      </mark>
    )
  }
  return begins ? <span id={`m${offset + at}`}>{said}</span> : said
}
