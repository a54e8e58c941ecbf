import { sql } from 'kysely'
import type { Db } from '#db/connection.ts'
import type { Database } from '#db/schema.ts'

const RIGHT_TO_LEFT_OVERRIDE = '\u202E'
const UNCLOSED_ISOLATE = '\u2067'
const NULL = '\u0000'

/** What a page, a feed, a file or a person may send us instead of words. Each would, where it is run, call `pwned` or ask evil.example. */
export const hostileTexts = [
  '<script>pwned()</script>',
  '"><img src=x onerror="pwned()">',
  "' onmouseover='pwned()' x='",
  '</title></style></textarea></script><svg onload=pwned()>',
  '<a href="javascript:pwned()">javascript:pwned()</a>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe><base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css><style>@import "https://evil.example/y.css"</style>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a template would fill in
  '{{constructor.constructor("pwned()")()}} ${pwned()} <%= pwned() %> #{pwned()}',
  '__proto__ constructor toString',
  `${RIGHT_TO_LEFT_OVERRIDE}gpj.exe${UNCLOSED_ISOLATE}`,
  `before${NULL}after`,
  'line\r\nSet-Cookie: pwned=1\r\n\r\n<script>pwned()</script>',
  '../../../../etc/passwd %2e%2e%2f ..\\..\\windows',
  ']]><!-- --!><![CDATA[ &amp; &#x202e; &lt;script&gt;pwned()&lt;/script&gt;',
  "'; drop table article; --",
  '{count, plural, one {pwned}} {name} <0>',
  'ا'.repeat(3_000),
] as const

/** How a cell begins that a spreadsheet would run. */
export const formulas = ['=HYPERLINK("https://evil.example/","x")', '+pwned()', '-pwned()', '@SUM(1)', '\t=1+1', '\r=1+1'] as const

const everything = hostileTexts.join(' ')

/** Columns that hold words from outside, table by table; what they hold is kept and followed by everything that is hostile. */
const wordsOf: Partial<Record<keyof Database, string[]>> = {
  outlet: ['name'],
  outlet_tag: ['tag'],
  frontier: ['title', 'summary', 'section', 'author', 'printed_date', 'failure'],
  failure: ['detail', 'url'],
  article: ['title', 'kicker', 'lead', 'body', 'author', 'section', 'credited_source'],
  article_version: ['title', 'lead', 'body'],
  subject: ['name_en', 'name_ar', 'name_fa'],
  quote: ['speaker_surface', 'speaker_name'],
  annotation: ['words'],
  alarm: ['detail'],
  session: ['agent'],
  user: ['name'],
  api_token: ['name'],
  audit: ['user_name', 'target'],
  digest: ['name'],
  alert: ['name'],
}

/** Puts hostile words into every field that can come from outside, each with the beginning of a formula where files are made of it. Offsets into articles then point at any of it. */
export async function poison(db: Db): Promise<void> {
  const tables = new Map((await db.introspection.getTables()).map(({ name, columns }) => [name, columns]))
  for (const [table, columns] of Object.entries(wordsOf)) {
    const known = new Set(tables.get(table)?.map(({ name }) => name))
    for (const column of columns.filter((name) => known.has(name))) await poisonColumn(db, table, column, known.has('id') ? 'id' : '0')
  }
  await poisonJson(db)
}

/** Texts are long and looked into by offset, so that theirs goes behind them; of titles some begin with each of the formulas. */
async function poisonColumn(db: Db, table: string, column: string, number: string): Promise<void> {
  const own = sql.ref(column)
  const isBehind = column === 'body' || column === 'lead'
  for (const [index, formula] of formulas.entries()) {
    const value = isBehind ? sql`${own} || ' ' || ${everything}` : sql`${formula} || ' ' || ${own} || ' ' || ${everything}`
    await sql`update ${sql.table(table)} set ${own} = ${value} where ${own} is not null and ${sql.raw(number)} % ${formulas.length} = ${index}`.execute(
      db,
    )
  }
}

/** Names stand in the definitions of outlets and subjects too. */
async function poisonJson(db: Db): Promise<void> {
  for (const { id, definition } of await db.selectFrom('outlet').select(['id', 'definition']).execute()) {
    const changed = JSON.parse(definition) as { name?: string; names?: Record<string, string> }
    changed.name = `${formulas[1]} ${changed.name} ${everything}`
    for (const language of Object.keys(changed.names ?? {})) changed.names![language] += ` ${everything}`
    await db
      .updateTable('outlet')
      .set({ definition: JSON.stringify(changed) })
      .where('id', '=', id)
      .execute()
  }
  for (const { id, definition } of await db.selectFrom('subject').select(['id', 'definition']).execute()) {
    const changed = JSON.parse(definition) as { names: Record<string, string>; spellings?: { text?: string }[] }
    for (const language of Object.keys(changed.names)) changed.names[language] = `${formulas[2]} ${changed.names[language]} ${everything}`
    await db
      .updateTable('subject')
      .set({ definition: JSON.stringify(changed) })
      .where('id', '=', id)
      .execute()
  }
}
