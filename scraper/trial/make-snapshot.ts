import { load } from 'cheerio'

/** Elements that act, load or take input; and those that only the head of a page needs. */
const gone =
  'script, noscript, style, link, meta, base, iframe, frame, object, embed, applet, svg, math, canvas, audio, video, source, track, picture, img, template, dialog, portal'
const emptied = 'form, input, button, select, textarea, option'

/** What selectors are made of, and what says how words are to be read. Nothing that leads, loads or runs is among them. */
const kept = new Set(['class', 'id', 'itemprop', 'itemtype', 'property', 'datetime', 'dir', 'lang', 'role'])

/**
 * A page as it can be shown beside what was read of it: the same elements in the same order, so that a selector means the same in both, but without anything
 * that acts, loads or leads elsewhere. It is shown in a frame without scripts; this is the first of two walls.
 */
export function makeSnapshot(html: string): string {
  const $ = load(html)
  const direction = $('html').attr('dir') ?? $('body').attr('dir') ?? 'auto'
  $(gone).remove()
  $('*').each((_, element) => {
    if (!('attribs' in element)) return
    element.attribs = Object.fromEntries(Object.entries(element.attribs).filter(([name]) => kept.has(name)))
  })
  $(emptied).each((_, element) => {
    if ('name' in element) element.name = 'span'
  })
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove()
  $('body').attr('dir', direction)
  return $.html('body')
}
