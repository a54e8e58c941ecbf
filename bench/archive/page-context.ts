import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/connection.ts'
import { lastMoment } from './days.ts'

/** What a page's loader gets, at the archive's last moment. */
export function pageContext(db: Db): AppLoadContext {
  return {
    db,
    now: () => lastMoment,
    cspNonce: '',
    address: '127.0.0.1',
    findStorageTrouble: async () => null,
    config: { url: '', timeZone: 'UTC' },
  }
}
