import { z } from 'zod'
import type { MessageKey } from '../i18n/catalogues.ts'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password.ts'

/** What is wrong with a form, by field: the message to show beside it. */
export type FormErrors = Partial<Record<string, MessageKey>>

const MAX_NAME_LENGTH = 60

/** Letters of any script, marks and the joiners that Persian needs; no controls, which could turn a name's direction in other people's lists. */
const nameField = z
  .string({ error: 'credentials.nameMissing' })
  .trim()
  .min(1, 'credentials.nameMissing')
  .max(MAX_NAME_LENGTH, 'credentials.nameLong')
  .regex(/^[\p{L}\p{M}\p{N}\p{Zs}\u200c._@+'-]+$/u, 'credentials.nameLetters')

const passwordField = z
  .string({ error: 'credentials.passwordMissing' })
  .min(MIN_PASSWORD_LENGTH, 'credentials.passwordShort')
  .max(MAX_PASSWORD_LENGTH, 'credentials.passwordLong')

export const newAccount = z.object({ name: nameField, password: passwordField })
export const newPassword = z.object({ password: passwordField })

/** A form read by its schema: the values, or what is wrong with each field. */
export function readForm<T>(schema: z.ZodType<T>, form: FormData): { values: T; errors: null } | { values: null; errors: FormErrors } {
  const result = schema.safeParse(Object.fromEntries(form))
  if (result.success) return { values: result.data, errors: null }
  const errors: FormErrors = {}
  for (const issue of result.error.issues) errors[String(issue.path[0])] ??= issue.message as MessageKey
  return { values: null, errors }
}
