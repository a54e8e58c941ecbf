import type { AppLoadContext } from '@remix-run/node'
import { type Annotation, listAnnotations } from '#db/queries/annotations.ts'
import type { ArticleSelection } from '#db/queries/article-selection.ts'
import { countValue } from '#db/queries/selection-counts.ts'
import { findStoryTitle } from '#db/queries/selection-lists.ts'
import { type LoadedQuestion, loadQuestion, type TermLabel } from '../filters/load-question.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { readLocale } from '../i18n/locale.ts'
import { type Answer, answerExploration } from './answer-exploration.ts'
import { type Exploration, type SettledExploration, settle } from './exploration.ts'
import { readExploration } from './read-exploration.ts'

/** Everything that a figure is drawn from: what was asked, and the answer. Plain data, so that a page, a picture and a mail draw the same. */
export type ExplorationFigure = {
  /** As the address says it, and as it was settled. */
  asked: Exploration
  settled: SettledExploration
  answer: Answer
  terms: TermLabel[]
  today: string
  chosen: OutletLabel[]
  /** Articles, or what else is counted, that belong to no day. */
  undated: number
  annotations: Annotation[]
  /** The headline of the story that is left out; null where none is. */
  withoutTitle: string | null
}

export type LoadedExploration = { figure: ExplorationFigure; loaded: LoadedQuestion; selection: ArticleSelection }

/** Reads an address of /explore and answers it. */
export async function loadExploration(request: Request, context: AppLoadContext): Promise<LoadedExploration> {
  const { db } = context
  const loaded = await loadQuestion(request, context, '30d')
  const asked = { ...readExploration(new URL(request.url).searchParams, loaded.today), ...loaded.question }
  const settled = settle(asked)
  const { measure, cue, headline, filter, without } = settled
  const selection = { ...loaded.selection, measure, cueClass: cue, inHeadline: headline }
  // None waits for another: a database server answers them beside each other.
  const [answer, undated, annotations, withoutTitle] = await Promise.all([
    answerExploration(context, settled, { ...loaded, selection }, readLocale(request).tag),
    countValue(db, { ...selection, days: 'undated' }),
    listAnnotations(db, filter),
    without === null ? null : findStoryTitle(db, without),
  ])
  return {
    figure: {
      asked,
      settled,
      answer,
      terms: loaded.terms,
      today: loaded.today,
      chosen: loaded.chosen,
      undated,
      annotations,
      withoutTitle: withoutTitle ?? null,
    },
    loaded,
    selection,
  }
}
