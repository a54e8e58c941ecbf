/** The address of a page with its days in place of a range that ends today, and with the part that the figure is. */
export function pinDays(url: string, { from, to }: { from: string; to: string }): string {
  const { pathname, searchParams, hash } = new URL(url)
  searchParams.delete('range')
  searchParams.delete('lang')
  searchParams.set('from', from)
  searchParams.set('to', to)
  return `${pathname}?${searchParams}${hash}`
}
