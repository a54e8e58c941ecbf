/** A path of this site, or `/`: no stranger's form or link leads readers away. `lang` is dropped, which would overrule a choice just made. */
export function placeOfOurs(to: string | null): string {
  if (to === null || !/^\/(?![/\\])/.test(to)) return '/'
  const url = new URL(to, 'http://rasad.invalid')
  url.searchParams.delete('lang')
  return url.host === 'rasad.invalid' ? url.pathname + url.search : '/'
}
