import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '#app/session/password.ts'

test('a password is right only as it was chosen', async () => {
  const hash = await hashPassword('گذرواژه‌ای بلند ۱۲۳')
  expect(await verifyPassword('گذرواژه‌ای بلند ۱۲۳', hash)).toBe(true)
  expect(await verifyPassword('گذرواژه‌ای بلند 123', hash)).toBe(false)
  expect(await verifyPassword('', hash)).toBe(false)
})

test('one password may be composed in two ways', async () => {
  expect(await verifyPassword('re\u0301seau \u0622b de nuit', await hashPassword('r\u00e9seau \u0627\u0653b de nuit'))).toBe(true)
})

test('the same password is hashed anew each time, and its letters stand in no hash', async () => {
  const [one, other] = [await hashPassword('a long sentence'), await hashPassword('a long sentence')]
  expect(one).not.toBe(other)
  expect(one).toMatch(/^argon2id\$19456\$2\$1\$/)
  expect(one).not.toContain('sentence')
})

test('no password fits where none was chosen, and a damaged hash is said', async () => {
  expect(await verifyPassword('', null)).toBe(false)
  await expect(verifyPassword('x', 'plain')).rejects.toThrow('argon2id$m$t$p$salt$tag')
})
