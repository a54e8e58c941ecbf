import { startNewsroom } from '../../demo/serve.ts'

// The demo's made-up outlets in a process of their own. Sends what it serves when it listens and ends with its parent.
const newsroom = await startNewsroom({ now: Date.now })
process.send?.({ outlets: newsroom.outlets, subjects: newsroom.subjects })
process.on('disconnect', () => process.exit(0))
