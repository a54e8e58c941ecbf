import { Command } from 'commander'
import { articlesCommand } from './commands/articles.ts'
import { backupCommand } from './commands/backup.ts'
import { checkCommand } from './commands/check.ts'
import { collectCommand } from './commands/collect.ts'
import { demoCommand } from './commands/demo.ts'
import { goldCommand } from './commands/gold.ts'
import { importOutletsCommand } from './commands/import-outlets.ts'
import { linkCommand } from './commands/link.ts'
import { moveCommand } from './commands/move.ts'
import { outletsCommand } from './commands/outlets.ts'
import { proposeOutletCommand } from './commands/propose-outlet.ts'
import { rereadCommand } from './commands/reread.ts'
import { restoreCommand } from './commands/restore.ts'
import { retentionCommand } from './commands/retention.ts'
import { startCommand } from './commands/start.ts'

const program = new Command('rasad')
  .description('Monitor of the Arabic and Persian press')
  .addCommand(startCommand)
  .addCommand(demoCommand)
  .addCommand(collectCommand)
  .addCommand(importOutletsCommand)
  .addCommand(proposeOutletCommand)
  .addCommand(outletsCommand)
  .addCommand(rereadCommand)
  .addCommand(articlesCommand)
  .addCommand(goldCommand)
  .addCommand(checkCommand)
  .addCommand(backupCommand)
  .addCommand(restoreCommand)
  .addCommand(retentionCommand)
  .addCommand(moveCommand)
  .addCommand(linkCommand)

try {
  await program.parseAsync()
} catch (error) {
  console.error(describe(error))
  // Not only an exit code: a server or a child that a command had opened would keep the process alive.
  process.exit(1)
}

/** What went wrong and what lies behind it, one line each, without stack traces: they are for bugs, which RASAD_DEBUG=1 shows. */
function describe(error: unknown): string {
  if (process.env.RASAD_DEBUG === '1' || !(error instanceof Error)) return String(error instanceof Error ? error.stack : error)
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}
