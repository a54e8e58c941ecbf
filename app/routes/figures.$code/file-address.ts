import type { KeptFigurePage } from './load-kept-figure.ts'

/** The address of the figure as a file, looking as the page shows it. */
export function fileAddress({ code, look, manner }: KeptFigurePage, format: string, isDownload = false): string {
  const params = new URLSearchParams({ lang: manner.language, calendar: manner.calendar })
  params.set('width', String(look.widthPx))
  params.set('layout', String(look.layoutPx))
  params.set('theme', look.theme)
  if (isDownload) params.set('download', '1')
  return `/f/${code}.${format}?${params}`
}
