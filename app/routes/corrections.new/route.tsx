import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { composeText } from '#analysis/compose-text.ts'
import { findArticle } from '#db/queries/article-pages.ts'
import { type Correctable, CorrectionForm } from '../../components/correction-form.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { sentenceAround } from '../../sentences/sentence-around.ts'
import { placeOfOurs } from '../../session/place-of-ours.ts'
import { requireReader } from '../../session/reader.ts'

const asked = z.object({
  article: z.coerce.number().int().positive(),
  target: z.enum(['mention', 'quote']),
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(0),
  subject: z.coerce.number().int().positive().optional(),
})

/** The form of a correction as a page of its own, for readers without scripts. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  const params = new URL(request.url).searchParams
  const read = asked.safeParse(Object.fromEntries(params))
  const article = read.success ? await findArticle(context.db, read.data.article) : undefined
  if (!read.success || !article) throw new Response(null, { status: 404 })
  const { article: articleId, target, start, end, subject = null } = read.data
  const { text } = composeText(article)
  const sentence = sentenceAround(text, { start, end: Math.min(end, text.length) })
  return {
    finding: { articleId, target, start, end, subjectId: subject } satisfies Correctable,
    sentence: text.slice(sentence.start, sentence.end),
    words: text.slice(start, end),
    to: placeOfOurs(params.get('to')),
  }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'correct.page')

export default function NewCorrection() {
  const { finding, sentence, words, to } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  return (
    <>
      <h1>{t('correct.page')}</h1>
      <blockquote dir="auto">{sentence}</blockquote>
      <p dir="auto">
        <strong>{words}</strong>
      </p>
      <CorrectionForm finding={finding} to={to} />
      <p>
        <Link to={to}>{t('correct.back')}</Link>
      </p>
    </>
  )
}
