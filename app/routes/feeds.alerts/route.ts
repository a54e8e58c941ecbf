import type { LoaderFunctionArgs } from '@remix-run/node'
import { generateAtomFeed } from 'feedsmith'
import { listFirings } from '#db/queries/alerts.ts'
import { loadNames } from '../../alerts/load-names.ts'
import type { Evidence } from '../../alerts/rule.ts'
import { tellFiring } from '../../alerts/tell-evidence.ts'
import { admit } from '../../api/admit.ts'
import { answer } from '../../api/answer.ts'
import { readLocale } from '../../i18n/locale.ts'

const ENTRIES = 50

/** What came true, as an Atom feed: of the alert that the address names, or of all. `key` is a token for feeds, `lang` the language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await admit(request, context, 'feeds')
  const { url } = context.config
  const alert = Number(new URL(request.url).searchParams.get('alert')) || null
  const [firings, names, locale] = [await listFirings(context.db, alert, ENTRIES), await loadNames(context), readLocale(request)]
  const self = alert === null ? `${url}/alerts` : `${url}/alerts/${alert}`
  const feed = generateAtomFeed({
    id: self,
    title: { value: ['Rasad', ...(alert !== null && firings[0] ? [firings[0].title] : [])].join(' · ') },
    updated: new Date(firings[0]?.fired_at ?? 0),
    links: [{ href: self, rel: 'alternate' }],
    entries: firings.map(({ id, title, day, fired_at, evidence }) => {
      const { words, href } = tellFiring({ day, evidence: JSON.parse(evidence) as Evidence }, names, locale)
      return {
        id: `${url}/alerts#firing-${id}`,
        title: { value: words },
        updated: new Date(fired_at),
        authors: [{ name: title }],
        links: [{ href: url + href, rel: 'alternate' }],
      }
    }),
  })
  return answer(request, feed, 'application/atom+xml; charset=utf-8')
}
