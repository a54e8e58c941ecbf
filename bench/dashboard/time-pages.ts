import { buildAppIfStale } from '#bin/build-app.ts'
import { startWebServer } from '#bin/web/server.ts'
import type { Db } from '#db/connection.ts'
import { createAccessLink } from '#db/queries/access-links.ts'
import { insertUser } from '#db/queries/users.ts'
import { lastMoment } from '../archive/days.ts'
import { isChosen } from '../archive/turns.ts'
import { measure } from './measure.ts'

/** Whole pages as they are sent, drawn on the server. */
const pages: { name: string; path: (turn: number, ids: number[]) => string }[] = [
  { name: '/ of a week', path: () => '/' },
  { name: '/ of a year', path: () => '/?range=1y' },
  { name: '/topics of a year', path: () => '/topics?range=1y' },
  { name: '/speakers of a year', path: () => '/speakers?range=1y' },
  { name: '/speakers/… of a year', path: (turn) => `/speakers/subject-${1 + (turn % 6)}?range=1y` },
  { name: '/explore of two subjects, a year', path: (turn) => `/explore?range=1y&subject=subject-1&subject=subject-${2 + turn}` },
  { name: '/articles', path: () => '/articles?range=1y' },
  { name: '/articles/…', path: (turn, ids) => `/articles/${ids[turn % ids.length]}` },
  { name: '/outlets', path: () => '/outlets' },
  { name: '/search for a subject, 90 days', path: () => `/search?q=${encodeURIComponent('السفينة')}` },
]

/** Milliseconds from asking for a page to having all of it; every page must be found. */
export async function* timePages(db: Db): AsyncGenerator<string> {
  if (!pages.some(({ name }) => isChosen(name))) return
  await buildAppIfStale()
  const { url, stop } = await startWebServer({ db, now: () => lastMoment, url: null, host: '127.0.0.1', port: 0 })
  try {
    const cookie = await signIn(db, url)
    const ids = await listSomeArticles(db)
    for (const { name, path } of pages) yield* measure(name, (turn) => ask(`${url}${path(turn, ids)}`, cookie))
  } finally {
    await stop()
  }
}

async function listSomeArticles(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('article').select('id').orderBy('id').offset(100).limit(2_000).execute()
  return rows.filter((_, index) => index % 37 === 0).map(({ id }) => id)
}

async function ask(url: string, cookie: string): Promise<void> {
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  if (response.status !== 200) throw new Error(`Cannot time ${url}: it answers ${response.status}`)
  await response.text()
}

/** The archive is kept, so each run brings a reader of its own. */
async function signIn(db: Db, url: string): Promise<string> {
  const userId = await insertUser(db, { name: `bench ${Date.now()}`, role: 'viewer', passwordHash: null }, lastMoment)
  if (userId === null) throw new Error('Cannot sign in: the name is taken')
  const token = await createAccessLink(db, { kind: 'enter', userId }, lastMoment)
  const response = await fetch(`${url}/welcome?token=${token}`, { redirect: 'manual' })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
