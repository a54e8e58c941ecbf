import { loadExploration } from '#app/figures/load-exploration.ts'
import { loadRankingPage } from '#app/figures/load-ranking-page.ts'
import { loadSubjectPage } from '#app/figures/load-subject-page.ts'
import type { Db } from '#db/connection.ts'
import { pageContext } from '../archive/page-context.ts'
import { askMentions } from './ask-mentions.ts'
import { measure } from './measure.ts'

const YEAR = 'range=1y'

/** The data of figures over a year. Subjects are taken from the most to the less frequent, the first in a fifth of all articles. */
export async function* timeFigures(db: Db): AsyncGenerator<string> {
  const context = pageContext(db)
  const explore = (search: string) => loadExploration(new Request(`http://127.0.0.1/explore?${YEAR}&${search}`), context)
  const subject = (turn: number) => `subject=subject-${1 + (turn % 6)}`
  const two = (turn: number) => `${subject(turn)}&subject=subject-${8 + turn}`
  yield* measure('figure of a subject', (turn) => explore(subject(turn)))
  yield* measure('  the same from the mentions', (turn) => askMentions(db, [1 + (turn % 6)]))
  yield* measure('figure of five subjects', (turn) => explore(Array.from({ length: 5 }, (_, at) => subject(turn + at)).join('&')))
  yield* measure('  the same from the mentions', (turn) =>
    askMentions(
      db,
      [1, 2, 3, 4, 5].map((id) => id + (turn % 2)),
    ),
  )
  yield* measure('share by outlet', (turn) => explore(`${subject(turn)}&split=outlet`))
  yield* measure('two subjects united', (turn) => explore(`${two(turn)}&split=none`))
  yield* measure('two subjects together', (turn) => explore(`${two(turn)}&split=none&join=all`))
  yield* measure('stories of a subject', (turn) => explore(`${subject(turn)}&measure=stories`))
  yield* measure('a subject by section', (turn) => explore(`${subject(turn)}&split=section`))
  yield* measure('quotes of a subject by cue', (turn) => explore(`${subject(turn)}&split=cue&measure=quotes`))
  yield* measure('heat map of outlets and five subjects', (turn) => explore(`${two(turn)}&${two(turn + 2)}&shape=heat`))
  yield* measure('a free query', (turn) => explore(`q=${encodeURIComponent(['السفينة', 'قیمت', 'القطار', 'داوری'][turn % 4] as string)}`))
  yield* measure('page of a speaker', (turn) => loadSubjectPage(request(`range=1y`), context, 'speaker', `subject-${1 + (turn % 6)}`))
  yield* measure('all speakers by articles', () => loadRankingPage(request(YEAR), context, 'speaker'))
  yield* measure('all topics by articles', () => loadRankingPage(request(YEAR), context, 'topic'))
}

function request(search: string): Request {
  return new Request(`http://127.0.0.1/?${search}`)
}
