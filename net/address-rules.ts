import ipaddr from 'ipaddr.js'

/** Whether a connection to `address`, which is what `host` means right now, may be opened on `port`. */
export type AddressRules = (host: string, address: string, port: number) => boolean

type Exception = { matches: (host: string, address: string) => boolean; port: number | null }

/** 64:ff9b::/96 and 2002::/16 carry an IPv4 address inside: where it begins, in 16-bit parts (RFC 6052, RFC 3056). */
const embeddedIpv4 = new Map([
  ['rfc6052', 6],
  ['6to4', 1],
])

/** Public addresses, and the private ones that `entries` lists (see net/config.ts). Throws where an entry cannot be read. */
export function readAddressRules(entries: readonly string[] = []): AddressRules {
  const exceptions = entries
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean)
    .map(readException)
  return (host, address, port) =>
    isPublicAddress(address) ||
    exceptions.some((exception) => (exception.port === null || exception.port === port) && exception.matches(host.toLowerCase(), address))
}

/** True only for addresses of the public internet; anything unknown or reserved is not. Mapped and translated IPv4 counts as what it leads to. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast'
  const start = embeddedIpv4.get(parsed.range())
  if (start !== undefined) return isPublicAddress(ipaddr.fromByteArray(parsed.toByteArray().slice(start * 2, start * 2 + 4)).toString())
  // Only 2000::/3 is given out; ::127.0.0.1 and the like would pass as unicast.
  return parsed.range() === 'unicast' && parsed.parts[0] !== undefined && parsed.parts[0] >> 13 === 1
}

function readException(entry: string): Exception {
  if (ipaddr.isValidCIDR(entry)) return { matches: inRange(ipaddr.parseCIDR(entry)), port: null }
  if (ipaddr.isValid(entry)) return { matches: isAddress(entry), port: null }
  const [, host, port] = /^(\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)(?::(\d{1,5}))?$/u.exec(entry) ?? []
  if (host === undefined || Number(port ?? 0) > 65_535) {
    throw new Error(
      `Cannot read "${entry}" in RASAD_ALLOW_PRIVATE_HOSTS: write a host, host:port, or a range like 10.1.0.0/16, parted by commas`,
    )
  }
  const bare = host.replace(/^\[|\]$/g, '')
  return { matches: ipaddr.isValid(bare) ? isAddress(bare) : (name) => name === bare, port: port === undefined ? null : Number(port) }
}

function isAddress(entry: string): Exception['matches'] {
  const wanted = ipaddr.process(entry).toString()
  return (_host, address) => ipaddr.process(address).toString() === wanted
}

function inRange(range: ReturnType<typeof ipaddr.parseCIDR>): Exception['matches'] {
  return (_host, address) => {
    const parsed = ipaddr.process(address)
    return parsed.kind() === range[0].kind() && parsed.match(range)
  }
}
