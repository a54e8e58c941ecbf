import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { type GoldArticle, type GoldPlace, streamGold } from '#db/queries/correction-gold.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const goldCommand = new Command('gold')
  .description('write what readers corrected as gold, to measure the rules by: RASAD_CORPUS=<folder> npm run eval -- --only corrections')
  .argument('<folder>', 'where to write gold/quotes/<article>.json, one file an article')
  .action(async (folder: string) => {
    const { db, close } = await openData(readConfig())
    const quotes = join(folder, 'gold/quotes')
    mkdirSync(quotes, { recursive: true })
    let count = 0
    for await (const article of streamGold(db)) {
      if (article.places.length === 0) continue
      writeFileSync(join(quotes, `${article.outlet}__${article.id}.json`), `${JSON.stringify(toGold(article), null, 1)}\n`)
      count++
    }
    await close()
    console.log(`${count} articles with corrections written to ${quotes}`)
  })

/** Gold in the shape that `npm run eval` reads. It is partial: readers judged these places of the text and no others. */
function toGold({ outlet, id, url, language, day, text, places }: GoldArticle) {
  const isRight = ({ verdict }: GoldPlace) => verdict === 'subject' || verdict === 'name'
  const ofTarget = (target: GoldPlace['target']) => places.filter((place) => place.target === target)
  const spoken = ofTarget('quote').filter((place) => place.verdict !== 'nothing')
  return {
    name: `${outlet}__${id}`,
    file: url,
    language: language === 'ar' ? 'ar' : 'fa',
    published: day ?? undefined,
    is_partial: true,
    text,
    quotes: spoken.map((place) => toGoldQuote(place, text)),
    not_quotes: ofTarget('quote')
      .filter(({ verdict }) => verdict === 'nothing')
      .map((place) => toSpan(place, text)),
    persons: ofTarget('mention')
      .filter(isRight)
      .map(({ name, start, end }) => ({ canonical: name, surfaces: [text.slice(start, end)], count: 1, mentions: [[start, end]] })),
    not_persons: ofTarget('mention')
      .filter((place) => !isRight(place))
      .map((place) => ({ ...toSpan(place, text), why: 'corrected by a reader' })),
  }
}

function toGoldQuote({ start, end, name, verdict, speakerKind, quote }: GoldPlace, text: string) {
  const isNamed = verdict !== 'nobody'
  return {
    ...toSpan({ start, end }, text),
    kind: quote?.kind ?? 'direct',
    cue: quote?.cue ?? null,
    speaker_canonical: isNamed ? name : null,
    speaker_kind: !isNamed ? 'unnamed' : speakerKind === 'body' ? 'organisation' : 'person',
  }
}

function toSpan({ start, end }: { start: number; end: number }, text: string) {
  return { start, end, text: text.slice(start, end) }
}
