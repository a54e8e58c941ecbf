import type { AppLoadContext } from '@remix-run/node'
import { fold } from '#analysis/fold.ts'
import type { Db } from '#db/connection.ts'
import { findArticle, listMentionsOfArticle, listQuotesOfArticle } from '#db/queries/article-pages.ts'
import type { Actor } from '#db/queries/audit.ts'
import { correct, type FindingPlace, type Verdict } from '#db/queries/correct.ts'
import { listSubjects } from '#db/queries/subjects.ts'
import type { AskedCorrection } from './read-correction.ts'

/** Does what the form asks. Throws 404 where there is no such article, 409 where what was to be corrected does not stand there any more. */
export async function correctFindings({ db, now }: AppLoadContext, actor: Actor, asked: AskedCorrection): Promise<void> {
  const article = await findArticle(db, asked.article)
  if (!article) throw new Response(null, { status: 404 })
  const places = asked.everywhere ? await listLike(db, asked) : [toPlace(asked)]
  const verdict = asked.verdict === 'who' ? await resolveName(db, asked.who, article.language) : notNamed(asked.verdict)
  if (!(await correct(db, places, verdict, actor, now()))) throw new Response(null, { status: 409 })
}

function toPlace({ article, target, start, end, subject }: AskedCorrection): FindingPlace {
  return { articleId: article, target, start, end, subjectId: subject }
}

/** The finding itself and the others of its article that name the same subject, or the same speaker where he is nobody's subject. */
async function listLike(db: Db, asked: AskedCorrection): Promise<FindingPlace[]> {
  if (asked.target === 'mention') {
    const mentions = await listMentionsOfArticle(db, asked.article)
    return mentions
      .filter(({ subject_id }) => subject_id === asked.subject)
      .map(({ start, end, subject_id }) => ({ ...toPlace(asked), start, end, subjectId: subject_id }))
  }
  const quotes = await listQuotesOfArticle(db, asked.article)
  const own = quotes.find(({ start, end }) => start === asked.start && end === asked.end)
  if (!own) return [toPlace(asked)]
  return quotes
    .filter(
      (quote) =>
        quote === own ||
        (own.subject_id === null
          ? own.speaker_name !== null && quote.speaker_name === own.speaker_name
          : quote.subject_id === own.subject_id),
    )
    .map(({ start, end }) => ({ ...toPlace(asked), start, end }))
}

/** A typed name is the subject that bears it in any of its languages or spellings; else it stays a name. The article's own language names the speaker. */
async function resolveName(db: Db, typed: string, language: string | null): Promise<Verdict> {
  const wanted = fold(typed)
  const subject = (await listSubjects(db)).find(({ definition: { names, spellings } }) =>
    [names.en, names.ar, names.fa, ...spellings.map(({ words }) => words)].some((name) => fold(name) === wanted),
  )
  if (!subject) return { verdict: 'name', subject_id: null, name: typed }
  const { names } = subject.definition
  return { verdict: 'subject', subject_id: subject.id, name: language === 'ar' ? names.ar : names.fa }
}

function notNamed(verdict: 'nobody' | 'nothing'): Verdict {
  return { verdict, subject_id: null, name: null }
}
