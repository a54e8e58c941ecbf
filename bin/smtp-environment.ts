import type { SmtpSettings } from '#delivery/smtp-settings.ts'

const example = 'write it like smtps://user:password@mail.example.org:465 or smtp://mail.example.org:587'

/**
 * The mail server that the environment names: `smtps:` is TLS from the first byte, `smtp:` STARTTLS, which is insisted on, except where `?security=none` says
 * otherwise or the server is on this machine. Null where nothing is said. Throws, naming the variable and what it should be.
 */
export function readSmtpSettings(address: string | undefined, from: string | undefined): SmtpSettings | null {
  if (address === undefined && from === undefined) return null
  if (address === undefined) throw new Error('RASAD_MAIL_FROM is set without RASAD_SMTP_URL, the mail server that sends from it')
  if (from === undefined) throw new Error('RASAD_SMTP_URL is set without RASAD_MAIL_FROM, the address that mail is sent from')
  if (!/^(?:[^<>]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(from.trim()))
    throw new Error('RASAD_MAIL_FROM must be an address, like rasad@example.org or "Rasad <rasad@example.org>"')
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Error(`RASAD_SMTP_URL is no address of a mail server: ${example}`)
  const security =
    url.searchParams.get('security') ?? (url.protocol === 'smtps:' ? 'tls' : isOwnMachine(url.hostname) ? 'none' : 'starttls')
  if (security !== 'tls' && security !== 'starttls' && security !== 'none')
    throw new Error('RASAD_SMTP_URL: security must be tls, starttls or none')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (security === 'tls' ? 465 : security === 'starttls' ? 587 : 25) : Number(url.port),
    security,
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: url.username === '' ? null : decodeURIComponent(url.password),
    from: from.trim(),
    isTrusted: true,
  }
}

function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host)
}
