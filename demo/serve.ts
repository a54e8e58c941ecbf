import type { SubjectDefinition } from '#analysis/subject.ts'
import type { OutletInput } from '#catalog/definition.ts'
import { dayNumberOf } from './calendar.ts'
import { openNewsroom } from './newsroom/newsroom.ts'
import { type DemoOutlet, demoOutlets } from './outlets.ts'
import { escapeHtml } from './pages/html.ts'
import { answer } from './site/answer.ts'
import { openWebsite, type Website } from './site/website.ts'
import { listDemoSubjects } from './subjects.ts'

export type RunningNewsroom = {
  /** A page that lists the outlets. */
  url: string
  outlets: OutletInput[]
  subjects: SubjectDefinition[]
  close: () => Promise<void>
}

/**
 * Opens the made-up newsroom on loopback: each outlet on a port of its own, ninety days of articles behind it, and new ones while it runs. `now` is the clock;
 * with `port` the list of outlets stands there and the outlets on the ports that follow, without it all take free ones.
 */
export async function startNewsroom({ now, port }: { now: () => number; port?: number }): Promise<RunningNewsroom> {
  const newsroom = openNewsroom(now)
  const sites: { outlet: DemoOutlet; website: Website }[] = []
  for (const [i, outlet] of demoOutlets.entries()) {
    const website = await openWebsite(port ? port + i + 1 : 0, outlet.template.charset, (base, path) =>
      answer(newsroom, outlet, base, path),
    )
    sites.push({ outlet, website })
  }
  const list = drawList(sites)
  const front = await openWebsite(port ?? 0, 'utf-8', () => ({ status: 200, type: 'text/html; charset=utf-8', text: list }))
  return {
    url: `${front.base}/`,
    outlets: sites.map(({ outlet, website }) => define(outlet, website.base)),
    subjects: listDemoSubjects(dayNumberOf(new Date(now()).toISOString().slice(0, 10))),
    close: async () => {
      await Promise.all([front, ...sites.map(({ website }) => website)].map((website) => website.close()))
    },
  }
}

function define(outlet: DemoOutlet, base: string): OutletInput {
  const { slug, names, language, timeZone, template } = outlet
  return {
    slug,
    name: names[language],
    names,
    language,
    timeZone,
    home: `${base}/`,
    feeds: [{ url: base + template.feed.path }],
    sitemaps: [{ url: `${base}/sitemap.xml` }],
    ...template.definition,
    cron: '* * * * *',
    politeness: { delayMs: 0, concurrency: 2 },
    sources: ["The demo's own newsroom: nothing in it is real"],
  }
}

function drawList(sites: { outlet: DemoOutlet; website: Website }[]): string {
  const items = sites.map(
    ({ outlet, website }) =>
      `<li><a href="${website.base}/">${escapeHtml(outlet.names.en)}</a> ${escapeHtml(outlet.names[outlet.language])}</li>`,
  )
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The demo's newsroom</title></head>
<body><h1>The demo's newsroom</h1><p>Made-up outlets for trying Rasad. Their people, places and events do not exist.</p><ul>${items.join('\n')}</ul></body></html>`
}
