import type { AppLoadContext } from '@remix-run/node'
import ar from '#app/i18n/ar.json' with { type: 'json' }
import { addCatalogue } from '#app/i18n/catalogues.ts'
import en from '#app/i18n/en.json' with { type: 'json' }
import fa from '#app/i18n/fa.json' with { type: 'json' }
import { openMailCompiler } from '#bin/web/compile-mail.ts'
import type { Db } from '#db/connection.ts'
import { testSecret } from './delivery.ts'

addCatalogue('ar', ar)
addCatalogue('en', en)
addCatalogue('fa', fa)

/** One for all tests of a file: it takes a second to begin. */
const compiler = openMailCompiler()

/** What a page's loader gets, without a server around it. */
export function pageContext(db: Db, now: () => number, url = 'http://127.0.0.1'): AppLoadContext {
  return {
    ...{
      db,
      now,
      cspNonce: '',
      address: '127.0.0.1',
      secret: testSecret,
      mailServer: null,
      backups: null,
      config: { url, timeZone: 'UTC' },
    },
    findStorageTrouble: async () => null,
    compileMail: compiler.compile,
  }
}
