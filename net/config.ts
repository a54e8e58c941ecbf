import { readAddressRules } from './address-rules.ts'

export type NetConfig = { userAgent: string; allowPrivateHosts: string[] }

const defaultUserAgent = 'Rasad/0.1 (media monitor)'

/**
 * What the environment says about going out. Throws, naming the variable and what it should be.
 *
 * `RASAD_ALLOW_PRIVATE_HOSTS`: hosts inside a private network that may be collected, parted by commas: `host`, `host:port`, or a range like `10.1.0.0/16`.
 * `RASAD_CONTACT`: an address (mail or web) under which outlets reach whoever runs this, sent with every request.
 * `RASAD_USER_AGENT`: how we introduce ourselves, best with an address where outlets can reach whoever runs this; its first word is the name that robots.txt is read for.
 */
export function readNetConfig(environment: Readonly<Record<string, string | undefined>> = process.env): NetConfig {
  const allowPrivateHosts = (environment.RASAD_ALLOW_PRIVATE_HOSTS ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  // Read here too, so that a slip stops the process at its start.
  readAddressRules(allowPrivateHosts)
  const contact = readContact(environment.RASAD_CONTACT)
  return { userAgent: withContact(readUserAgent(environment.RASAD_USER_AGENT), contact), allowPrivateHosts }
}

function readUserAgent(value: string | undefined): string {
  const userAgent = value?.trim() || defaultUserAgent
  if (/^[\x20-\x7e]+$/.test(userAgent)) return userAgent
  throw new Error('Cannot use RASAD_USER_AGENT: write it in Latin letters, like "Rasad/0.1 (+https://example.org/about-our-monitor)"')
}

/** A mail address, or a page of the web. */
function readContact(value: string | undefined): string | null {
  const contact = value?.trim()
  if (!contact) return null
  const isMail = /^[\x21-\x7e]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(contact) && !/[()<>,;]/.test(contact)
  const isPage = /^https?:\/\/[\x21-\x7e]+$/i.test(contact) && URL.canParse(contact) && !/[()]/.test(contact)
  if (isMail || isPage) return contact
  throw new Error(
    'Cannot use RASAD_CONTACT: write a mail address or a page, like "press-desk@example.org" or "https://example.org/about-our-monitor"',
  )
}

/** As robots do: the contact in brackets behind the name, a plus before it. */
function withContact(userAgent: string, contact: string | null): string {
  return contact === null || userAgent.includes(contact) ? userAgent : `${userAgent} (+${contact})`
}
