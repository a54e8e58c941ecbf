import { UNSUBSCRIBE_PLACE } from '#db/queries/outbox.ts'
import type { MailWords } from './mail-words.ts'
import type { Block, Section } from './section.ts'

/** The same mail without any markup, for programs and people that want none: every number and address of the HTML stands in it. */
export function writeText(words: MailWords, sections: Section[]): string {
  const { title, when, why, made, homeHref, unsubscribe, open } = words
  const parts = [
    [title, when].join('\n'),
    ...sections.map((section) => writeSection(section, open)),
    [why, `${made} · ${homeHref}`, ...(unsubscribe === null ? [] : [`${unsubscribe}: ${UNSUBSCRIBE_PLACE}`])].join('\n'),
  ]
  return `${parts.join('\n\n\n')}\n`
}

function writeSection({ title, base, blocks, notes, href }: Section, open: string): string {
  const head = [`== ${title} ==`, base].filter((one) => one !== null).join('\n')
  const foot = [...notes.map((note) => `* ${note}`), ...(href === null ? [] : [`${open}: ${href}`])].join('\n')
  return [head, ...blocks.map(writeBlock), foot].filter((one) => one !== '').join('\n\n')
}

function writeBlock(block: Block): string {
  if (block.kind === 'words') return block.words
  if (block.kind === 'picture') return `[${block.alt}]`
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n')
  const lines = block.lines.map(({ name, href, details, quotes }) =>
    [
      `- ${name}`,
      ...details.map((detail) => `  ${detail}`),
      ...quotes.map((quote) => `  « ${quote.words} »\n  ${quote.href}`),
      ...(href === null || quotes.length > 0 ? [] : [`  ${href}`]),
    ].join('\n'),
  )
  return [block.heading, ...lines].filter((one) => one !== null).join('\n')
}
