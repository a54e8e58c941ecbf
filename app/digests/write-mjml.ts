import { UNSUBSCRIBE_PLACE } from '#db/queries/outbox.ts'
import { directionOf } from '../i18n/languages.ts'
import { escapeMarkup } from './escape-markup.ts'
import { FSI, PDI } from './isolate.ts'
import { mailHead } from './mail-head.ts'
import type { MailWords } from './mail-words.ts'
import type { Block, Line, Section } from './section.ts'

/** A whole mail as MJML: its head, each section on a card of its own, and why it came. */
export function writeMjml(words: MailWords, sections: Section[]): string {
  const { language } = words
  const direction = directionOf(language)
  const side = direction === 'rtl' ? 'right' : 'left'
  return `<mjml lang="${language}" dir="${direction}">${mailHead(words, direction, side)}<mj-body width="640px" css-class="paper">
${writeHeader(words)}
${sections.map((section) => writeSection(section, words, side)).join('\n')}
${writeFooter(words)}
</mj-body></mjml>`
}

function writeHeader({ title, when, homeHref, appName }: MailWords): string {
  return `<mj-section css-class="paper" padding="20px 8px 4px"><mj-column>
<mj-text padding="0 16px"><a href="${escapeMarkup(homeHref)}" class="soft" style="text-decoration:none;font-size:13px">${write(appName)}</a></mj-text>
<mj-text padding="4px 16px 0"><h1 class="ink" style="margin:0;font-size:22px;line-height:1.5;font-weight:700">${write(title)}</h1></mj-text>
<mj-text padding="0 16px 8px"><p class="soft" style="margin:0;font-size:13px">${write(when)}</p></mj-text>
</mj-column></mj-section>`
}

function writeSection({ title, base, blocks, notes, href }: Section, { open }: MailWords, side: string): string {
  const foot = [
    notes.length > 0 &&
      `<mj-text padding="8px 16px 0">${notes.map((note) => `<p class="soft" style="margin:0 0 2px;font-size:12px">${write(note)}</p>`).join('')}</mj-text>`,
    href !== null &&
      `<mj-text padding="8px 16px 0"><a href="${escapeMarkup(href)}" class="link" style="font-size:13px">${write(open)}</a></mj-text>`,
  ]
  return `<mj-wrapper css-class="paper" padding="6px 8px"><mj-section css-class="card" padding="16px 0" border-radius="6px"><mj-column>
<mj-text padding="0 16px"><h2 class="ink" style="margin:0;font-size:17px;line-height:1.5;font-weight:700">${write(title)}</h2>${
    base === null ? '' : `<p class="soft" style="margin:0;font-size:13px">${write(base)}</p>`
  }</mj-text>
${blocks.map((block) => writeBlock(block, side)).join('\n')}
${foot.filter((one) => one !== false).join('\n')}
</mj-column></mj-section></mj-wrapper>`
}

function writeBlock(block: Block, side: string): string {
  if (block.kind === 'words') return `<mj-text padding="8px 16px 0"><p class="ink" style="margin:0">${write(block.words)}</p></mj-text>`
  if (block.kind === 'picture')
    return `<mj-image padding="12px 16px 0" src="cid:${escapeMarkup(block.cid)}" alt="${escapeMarkup(block.alt)}" css-class="picture" fluid-on-mobile="true" />`
  if (block.kind === 'table') return writeTable(block, side)
  const heading =
    block.heading === null ? '' : `<h3 class="ink" style="margin:0 0 2px;font-size:15px;line-height:1.5">${write(block.heading)}</h3>`
  return `<mj-text padding="10px 16px 0">${heading}${block.lines.map(writeLine).join('')}</mj-text>`
}

function writeLine({ name, href, details, quotes }: Line): string {
  const named = href === null ? write(name) : `<a href="${escapeMarkup(href)}" class="link" style="font-weight:600">${write(name)}</a>`
  const told = details.map((detail) => `<span class="soft" style="font-size:13px;display:block">${write(detail)}</span>`).join('')
  const said = quotes.map((quote) => writeQuote(quote)).join('')
  return `<div class="rule" style="margin:0;padding:6px 0;border-bottom:1px solid #e5e1da">${named}${told}${said}</div>`
}

/** The press's words keep their own direction, and the bar stands where they begin. */
function writeQuote({ words, href, isRightToLeft }: Line['quotes'][number]): string {
  const [direction, begin] = isRightToLeft ? ['rtl', 'right'] : ['ltr', 'left']
  return `<p dir="${direction}" align="${begin}" style="margin:4px 0 0;padding-${begin}:10px;border-${begin}:2px solid #0b7a75;text-align:${begin};direction:${direction}"><a href="${escapeMarkup(
    href,
  )}" class="ink" style="text-decoration:none;color:#1d1b18">${write(words)}</a></p>`
}

function writeTable({ head, rows }: Extract<Block, { kind: 'table' }>, side: string): string {
  const cell = (tag: 'th' | 'td', words: string, isFirst: boolean) =>
    `<${tag} align="${side}" class="${isFirst || tag === 'th' ? 'soft' : 'ink'} rule" style="padding:4px 6px;border-bottom:1px solid #e5e1da;text-align:${side};font-weight:${
      tag === 'th' ? 600 : 400
    };font-size:13px;line-height:1.5">${write(words)}</${tag}>`
  const row = (tag: 'th' | 'td') => (cells: string[]) => `<tr>${cells.map((words, index) => cell(tag, words, index === 0)).join('')}</tr>`
  return `<mj-table padding="10px 16px 0">${row('th')(head)}${rows.map(row('td')).join('')}</mj-table>`
}

function writeFooter({ why, unsubscribe, made, homeHref }: MailWords): string {
  const leave =
    unsubscribe === null
      ? ''
      : `<p style="margin:0"><a href="${UNSUBSCRIBE_PLACE}" class="soft" style="text-decoration:underline">${write(unsubscribe)}</a></p>`
  return `<mj-section css-class="paper" padding="8px 8px 24px"><mj-column><mj-text padding="0 16px" font-size="12px"><p class="soft" style="margin:0">${write(
    why,
  )}</p><p class="soft" style="margin:0">${write(made)} · <a href="${escapeMarkup(homeHref)}" class="soft">${escapeMarkup(
    homeHref.replace(/^https?:\/\//, ''),
  )}</a></p>${leave}</mj-text></mj-column></mj-section>`
}

/** Words as HTML: isolates become elements, which mail programs keep where they drop the characters. */
function write(words: string): string {
  return escapeMarkup(words).replaceAll(FSI, '<bdi>').replaceAll(PDI, '</bdi>')
}
