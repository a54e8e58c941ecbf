import type { Role } from '#db/rows/account.ts'

/** Who may open a route, and who may send it a form: null where nobody may, `anyone` where no session is needed. */
export type Door = [path: string, opens: Role | 'anyone', changes: Role | 'anyone' | null]

/**
 * Every route stands here; one that is missing fails tests/e2e/roles.test.ts. Addresses are filled with what the made-up newsroom holds; each page
 * among them is looked over by tests/e2e/accessibility.test.ts.
 */
export const doors: Record<string, Door> = {
  index: ['/', 'viewer', null],
  overview: ['/overview', 'viewer', null],
  'why/:slug': ['/why/samir-halabi', 'viewer', null],
  quotes: ['/quotes', 'viewer', null],
  stories: ['/stories', 'viewer', null],
  'stories/:id': ['/stories/1', 'viewer', null],
  agenda: ['/agenda', 'viewer', null],
  topics: ['/topics', 'viewer', null],
  'topics/:slug': ['/topics/bread-price', 'viewer', null],
  speakers: ['/speakers', 'viewer', 'editor'],
  'speakers/:slug': ['/speakers/samir-halabi', 'viewer', null],
  articles: ['/articles', 'viewer', null],
  'articles/:id': ['/articles/1', 'viewer', null],
  search: ['/search', 'viewer', null],
  outlets: ['/outlets', 'viewer', 'editor'],
  'outlets/new': ['/outlets/new', 'editor', 'editor'],
  'outlets/trials/:id': ['/outlets/trials/1', 'editor', 'editor'],
  'outlets/progress': ['/outlets/progress', 'viewer', null],
  palette: ['/palette', 'viewer', null],
  preferences: ['/preferences', 'anyone', 'anyone'],
  account: ['/account', 'viewer', 'viewer'],
  'account/tokens': ['/account/tokens', 'viewer', 'viewer'],
  'settings/people': ['/settings/people', 'admin', 'admin'],
  'settings/audit': ['/settings/audit', 'admin', null],
  'api/v1/:endpoint': ['/api/v1/openapi.json', 'anyone', null],
  'feeds/articles': ['/feeds/articles', 'anyone', null],
  welcome: ['/welcome', 'anyone', 'anyone'],
  'sign-in': ['/sign-in', 'anyone', 'anyone'],
  'sign-out': ['/sign-out', 'anyone', 'viewer'],
  corrections: ['/corrections', 'viewer', 'editor'],
  'corrections/new': ['/corrections/new', 'editor', null],
  'subjects/names': ['/subjects/names', 'viewer', null],
  explore: ['/explore', 'viewer', 'editor'],
  'explore.csv': ['/explore.csv', 'viewer', null],
  'topics/new': ['/topics/new', 'editor', 'editor'],
  'topics/:slug/edit': ['/topics/bread-price/edit', 'editor', 'editor'],
  'speakers/new': ['/speakers/new', 'editor', 'editor'],
  'speakers/:slug/edit': ['/speakers/samir-halabi/edit', 'editor', 'editor'],
  subjects: ['/subjects', 'viewer', 'editor'],
  'subjects/preview': ['/subjects/preview', 'viewer', 'editor'],
  'subjects/import': ['/subjects/import', 'editor', 'editor'],
  'subjects/export': ['/subjects/export', 'viewer', null],
  'subjects/:slug/recount': ['/subjects/samir-halabi/recount', 'viewer', null],
  'outlets/:slug/mend': ['/outlets/sahil/mend', 'editor', 'editor'],
  'outlets/:slug': ['/outlets/sahil', 'viewer', null],
  '*': ['/nowhere', 'viewer', null],
}
