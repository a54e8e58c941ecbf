import { Command } from 'commander'
import { streamArticles } from '#db/queries/articles.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const articlesCommand = new Command('articles')
  .description('print the stored articles, one JSON object a line')
  .requiredOption('--json', 'as JSON lines: url, outlet, title, lead, body, published_at, day, language')
  .option('--outlet <slug>', 'of one outlet')
  .action(async (options: { outlet?: string }) => {
    const { db, close } = await openData(readConfig())
    for await (const article of streamArticles(db, options.outlet ?? null)) {
      const published_at = article.published_at === null ? null : new Date(article.published_at).toISOString()
      const line = JSON.stringify({ ...article, published_at })
      if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
    await close()
  })
