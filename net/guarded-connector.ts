import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import type { AddressRules } from './address-rules.ts'

/** The code of the error of a connection that the rules forbid. */
export const privateAddressCode = 'RASAD_PRIVATE_ADDRESS'

type ConnectorOptions = { rules: AddressRules; connectMs: number; lookup?: LookupFunction; ca?: string | undefined }

/**
 * Opens connections only to addresses that the rules permit. The check stands here, between name and socket, so that a name which changes its
 * address after a first look (DNS rebinding), a redirect, or an address in another notation comes past it too.
 */
export function guardedConnector({
  rules,
  connectMs,
  lookup = systemLookup as LookupFunction,
  ca,
}: ConnectorOptions): buildConnector.connector {
  // A lookup hook is not told the port, and the rules know exceptions of one port: hence a connector for each.
  const connectors = new Map<number, buildConnector.connector>()
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    // Node asks no lookup hook about an address that is written as numbers.
    if (isIP(host) && !rules(host, host, port)) return callback(privateAddress(host, host), null)
    const connector =
      connectors.get(port) ?? buildConnector({ timeout: connectMs, allowH2: false, lookup: guardedLookup(rules, port, lookup), ca })
    connectors.set(port, connector)
    return connector(options, callback)
  }
}

/** Gives only permitted addresses, and fails where a name has no other. */
export function guardedLookup(rules: AddressRules, port: number, lookup: LookupFunction): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(found) ? found : []
      const permitted = addresses.filter(({ address }) => rules(host, address, port))
      const first = permitted[0]
      if (!first) return callback(privateAddress(host, addresses.map(({ address }) => address).join(', ')), [])
      if (options.all) callback(null, permitted)
      else callback(null, first.address, first.family)
    })
  }
}

/** The error of an address that is not permitted. */
export function privateAddress(host: string, addresses: string): NodeJS.ErrnoException {
  const means = host === addresses ? '' : ` means ${addresses || 'no address'}, which`
  return Object.assign(
    new Error(`${host}${means} is not an address of the public internet; list it in RASAD_ALLOW_PRIVATE_HOSTS if it is meant`),
    {
      code: privateAddressCode,
    },
  )
}
