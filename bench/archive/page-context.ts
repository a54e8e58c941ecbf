import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { pageContext as contextAt } from '#tests/helpers/page-context.ts'
import { lastMoment } from './days.ts'

/** What a page's loader gets, at the archive's last moment. */
export function pageContext(db: Db): AppLoadContext {
  return contextAt(db, () => lastMoment)
}
