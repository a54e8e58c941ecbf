import { readAddressRules } from './address-rules.ts'

export type NetConfig = { userAgent: string; allowPrivateHosts: string[] }

const defaultUserAgent = 'Rasad/0.1 (media monitor)'

/**
 * What the environment says about going out. Throws, naming the variable and what it should be.
 *
 * `RASAD_ALLOW_PRIVATE_HOSTS`: hosts inside a private network that may be collected, parted by commas: `host`, `host:port`, or a range like `10.1.0.0/16`.
 * `RASAD_USER_AGENT`: how we introduce ourselves, best with an address where outlets can reach whoever runs this; its first word is the name that robots.txt is read for.
 */
export function readNetConfig(environment: Readonly<Record<string, string | undefined>> = process.env): NetConfig {
  const allowPrivateHosts = (environment.RASAD_ALLOW_PRIVATE_HOSTS ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  // Read here too, so that a slip stops the process at its start.
  readAddressRules(allowPrivateHosts)
  return { userAgent: readUserAgent(environment.RASAD_USER_AGENT), allowPrivateHosts }
}

function readUserAgent(value: string | undefined): string {
  const userAgent = value?.trim() || defaultUserAgent
  if (/^[\x20-\x7e]+$/.test(userAgent)) return userAgent
  throw new Error('Cannot use RASAD_USER_AGENT: write it in Latin letters, like "Rasad/0.1 (+https://example.org/about-our-monitor)"')
}
