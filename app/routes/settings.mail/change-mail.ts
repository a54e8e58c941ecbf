import { type AppLoadContext, redirect } from '@remix-run/node'
import { z } from 'zod'
import { insertAudit } from '#db/queries/audit.ts'
import { deleteMailSettings, findMailSettings, mailSecurities, saveMailSettings } from '#db/queries/mail-settings.ts'
import { insertRequest } from '#db/queries/requests.ts'
import type { Reader } from '#db/queries/sessions.ts'
import { escapeMarkup } from '../../digests/escape-markup.ts'
import { readLocale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'
import { type FormErrors, readForm } from '../../session/credentials.ts'

export type MailResult = { done: 'saved' | 'forgotten' } | { of: 'settings' | 'test'; errors: FormErrors }

const settingsSchema = z.object({
  host: z
    .string({ error: 'mail.hostMissing' })
    .trim()
    .regex(/^[\p{L}\p{N}.:_-]{1,253}$/u, 'mail.hostMissing'),
  port: z.coerce.number('mail.portMissing').int('mail.portMissing').min(1, 'mail.portMissing').max(65_535, 'mail.portMissing'),
  security: z.enum(mailSecurities, 'mail.securityMissing'),
  user: z.string().trim().max(254).default(''),
  password: z.string().max(1_000).default(''),
  from: z
    .string({ error: 'mail.fromMissing' })
    .trim()
    .max(254, 'mail.fromMissing')
    // A name before the address; no line breaks, with which headers could be added.
    .regex(/^(?:[^<>\p{Cc}]*<)?[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+>?$/u, 'mail.fromMissing'),
})

const testSchema = z.object({ to: z.email({ error: 'digest.addressWrong', pattern: z.regexes.unicodeEmail }) })

/** Does what a button of the mail page says. Throws 400 where it says nothing we know. */
export async function changeMail(
  request: Request,
  context: AppLoadContext,
  reader: Reader,
  form: FormData,
): Promise<MailResult | Response> {
  const action = form.get('do')
  if (action === 'test') return test(request, context, reader, form)
  if (context.mailServer !== null) throw new Response(null, { status: 400 })
  if (action === 'save') return save(context, reader, form)
  if (action !== 'forget') throw new Response(null, { status: 400 })
  await deleteMailSettings(context.db)
  await insertAudit(context.db, reader, { action: 'forget-mail', target: '' }, context.now())
  return { done: 'forgotten' }
}

/** An empty password leaves the one that is stored, where the server and the user are the same: else whoever names another server would be sent it. */
async function save({ db, secret, now }: AppLoadContext, reader: Reader, form: FormData): Promise<MailResult> {
  const { values, errors } = readForm(settingsSchema, form)
  if (errors) return { of: 'settings', errors }
  const { password, user, ...server } = values
  const known = await findMailSettings(db)
  const isSame = known !== null && known.host === server.host && known.user === user
  if (user !== '' && password === '' && !(isSame && known.sealedPassword !== null))
    return { of: 'settings', errors: { password: 'mail.passwordMissing' } }
  const sealedPassword = user === '' ? null : password === '' ? known!.sealedPassword : secret.seal(password)
  await db.transaction().execute(async (trx) => {
    await saveMailSettings(trx, { ...server, user: user === '' ? null : user, sealedPassword })
    await insertAudit(trx, reader, { action: 'change-mail', target: server.host, detail: { ...server, user } }, now())
  })
  return { done: 'saved' }
}

/** Only the worker speaks to the outside: it is asked, and its answer is waited for. */
async function test(request: Request, { db, now }: AppLoadContext, reader: Reader, form: FormData): Promise<MailResult | Response> {
  const { values, errors } = readForm(testSchema, form)
  if (errors) return { of: 'test', errors }
  const locale = readLocale(request)
  const [subject, text] = [translate(locale, 'mail.testSubject'), translate(locale, 'mail.testText')]
  const direction = locale.language === 'en' ? 'ltr' : 'rtl'
  const html = `<p dir="${direction}">${escapeMarkup(text)}</p>`
  const id = await insertRequest(db, 'try-mail', { to: values.to, language: locale.language, subject, text, html }, now())
  await insertAudit(db, reader, { action: 'try-mail', target: values.to }, now())
  return redirect(`/settings/mail?try=${id}#try`)
}
