import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import TimeChart, { type TimeChartProps } from '../../charts/time-chart.tsx'

/** Draws the page's own chart at a size and hands over its SVG element. Loaded after the document is open (open-dom.ts). */
export function mountChart<Result>(props: TimeChartProps, read: (svg: SVGSVGElement) => Result): Result {
  const host = document.createElement('div')
  document.body.appendChild(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(<TimeChart {...props} />))
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('Cannot draw a chart: it was mounted and drew no SVG')
    return read(svg as SVGSVGElement)
  } finally {
    root.unmount()
    host.remove()
  }
}
