import pino from 'pino'
import { deliver } from '#delivery/deliver.ts'
import { openLeases } from '#dispatch/leases.ts'
import { openTestDatabase } from './database.ts'
import { deliveryOptions } from './delivery.ts'

/**
 * A worker that only delivers, in a process of its own, for tests that kill it: node tests/helpers/delivery-process.ts <database> <port> <step> <n>. It kills
 * itself when it comes to the step for the nth time; with no step it ends when the outbox is empty.
 */
const [file = '', port = '', deadlyStep = '', count = '1'] = process.argv.slice(2)
const smtp = {
  host: '127.0.0.1',
  port: Number(port),
  security: 'none',
  user: null,
  password: null,
  from: 'rasad@newsroom.example',
  isTrusted: true,
} as const
const db = openTestDatabase(file)
const leases = await openLeases(db)
let passed = 0
const options = deliveryOptions(db, smtp, {
  log: pino({ level: 'error' }, pino.destination(2)),
  onStep: (step) => {
    if (step === deadlyStep && ++passed === Number(count)) process.kill(process.pid, 'SIGKILL')
  },
})
process.send?.('ready')
while (await db.selectFrom('outbox').select('id').where('state', 'in', ['waiting', 'sending']).executeTakeFirst())
  await deliver(options, () => leases.take('delivery'))
leases.close()
await db.destroy()
