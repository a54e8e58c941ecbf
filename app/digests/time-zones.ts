/** Every zone that this machine knows, the given one among them. */
export function listTimeZones(own: string): string[] {
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort()
}
