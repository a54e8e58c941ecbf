import type { Db } from '#db/connection.ts'
import { findMailSettings, type StoredMailSettings } from '#db/queries/mail-settings.ts'
import type { Secret } from '#db/secret.ts'

/** A mail server as it is spoken to. `password` null: without a login. `isTrusted`: the operator named it, so that it may lie in a private network. */
export type SmtpSettings = Omit<StoredMailSettings, 'sealedPassword'> & { password: string | null; isTrusted: boolean }

/** The operator's settings where there are any, else the page's; null where nobody has said how mail is sent. `unreadable`: the password was sealed under another secret. */
export async function loadSmtpSettings(
  db: Db,
  secret: Secret,
  fromEnvironment: SmtpSettings | null,
): Promise<SmtpSettings | 'unreadable' | null> {
  if (fromEnvironment) return fromEnvironment
  const stored = await findMailSettings(db)
  if (!stored) return null
  const { sealedPassword, ...settings } = stored
  const password = sealedPassword === null ? null : secret.unseal(sealedPassword)
  return sealedPassword !== null && password === null ? 'unreadable' : { ...settings, password, isTrusted: false }
}
