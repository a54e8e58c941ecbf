import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadSubjectPage } from '#app/figures/load-subject-page.ts'
import { forPages, openDatabase } from '#db/connection.ts'
import { pageContext } from '../archive/page-context.ts'

const PAUSE_MS = 50
const db = openDatabase(process.argv[2] as string, forPages)
const times: number[] = []
let isStopped = false
void once(process, 'message').then(() => {
  isStopped = true
})
while (!isStopped) {
  const start = performance.now()
  await loadSubjectPage(new Request('http://127.0.0.1/speakers/subject-1?range=30d'), pageContext(db), 'speaker', 'subject-1')
  times.push(performance.now() - start)
  await sleep(PAUSE_MS)
}
process.send?.(times)
await db.destroy()
process.disconnect()
