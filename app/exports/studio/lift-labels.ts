import type { Label } from './label.ts'

/**
 * Takes the texts out of a chart's SVG, so that each can be shaped, isolated and examined by itself, and hands over what is left of its markup. `direction`
 * turns an anchor round in a browser; here anchors are physical.
 */
export function liftLabels(svg: SVGSVGElement, place: { x: number; y: number }): { labels: Label[]; markup: string } {
  const labels = [...svg.querySelectorAll('text')].map((text) => readLabel(text, place))
  for (const gone of svg.querySelectorAll('text, title, desc')) gone.remove()
  return { labels, markup: svg.innerHTML }
}

const turned = { start: 'end', middle: 'middle', end: 'start' } as const

function readLabel(text: SVGTextElement, place: { x: number; y: number }): Label {
  const line = text.querySelector('tspan')
  const sizePx = Number(text.getAttribute('font-size') ?? 12)
  const direction = text.getAttribute('direction')
  const anchor = (text.getAttribute('text-anchor') ?? 'start') as Label['anchor']
  const down = Number.parseFloat(line?.getAttribute('dy') ?? text.getAttribute('dy') ?? '0') * sizePx
  return {
    text: text.textContent ?? '',
    x: place.x + Number(line?.getAttribute('x') ?? text.getAttribute('x') ?? 0),
    y: place.y + Number(text.getAttribute('y') ?? 0) + down,
    sizePx,
    isBold: false,
    anchor: direction === 'rtl' ? turned[anchor] : anchor,
    ink: /^var\(--([\w-]+)\)$/.exec(text.getAttribute('fill') ?? '')?.[1] ?? 'ink',
    direction: direction === 'rtl' || direction === 'ltr' ? direction : 'auto',
  }
}
