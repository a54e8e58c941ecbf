import { lookup as systemLookup } from 'node:dns'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import type { AddressRules } from './address-rules.ts'
import { guardedLookup, privateAddress } from './guarded-connector.ts'

/** A connection, for rooms that may not open one themselves. */
export type OpenedSocket = Socket

export type SocketOptions = { host: string; port: number; rules: AddressRules; connectMs: number; lookup?: LookupFunction }

/** Opens a plain connection, only to an address that the rules permit. Throws what connecting throws, with its code. */
export function openSocket({ host, port, rules, connectMs, lookup = systemLookup as LookupFunction }: SocketOptions): Promise<Socket> {
  if (isIP(host) && !rules(host, host, port)) return Promise.reject(privateAddress(host, host))
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, lookup: guardedLookup(rules, port, lookup) })
    const timer = setTimeout(
      () => socket.destroy(Object.assign(new Error(`no connection within ${connectMs} ms`), { code: 'ETIMEDOUT' })),
      connectMs,
    )
    const fail = (error: Error) => {
      clearTimeout(timer)
      reject(error)
    }
    socket.once('error', fail)
    socket.once('connect', () => {
      clearTimeout(timer)
      socket.removeListener('error', fail)
      resolve(socket)
    })
  })
}
