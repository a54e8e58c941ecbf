import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isOfDesk } from '#app/i18n/desk-rooms.ts'
import en from '#app/i18n/en.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')
const desk = join(root, 'app/i18n/desk-messages.ts')
const rooms = [
  ...new Set(
    Object.keys(en)
      .filter(isOfDesk)
      .map((key) => key.split('.')[0]!),
  ),
]

const values = /^(?:import|export) (?!type)(?:[^'\n]*|\{[^}]*\}) from '([^']+)'|^import '([^']+)'/gm

/** A module and all that it imports for more than types. */
function collect(file: string, found = new Set<string>()): Set<string> {
  found.add(file)
  for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(values)) {
    const name = from ?? alone ?? ''
    const next = name.startsWith('.') ? resolve(dirname(file), name) : name.startsWith('#app/') ? join(root, name.slice(1)) : null
    if (next && /\.tsx?$/.test(next) && existsSync(next) && !found.has(next)) collect(next, found)
  }
  return found
}

/** The rooms of the desk whose words a module speaks. */
function roomsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return rooms.filter((room) => new RegExp(`['\`]${room}\\.[a-zA-Z$]`).test(text))
}

const pages = readdirSync(join(root, 'app/routes'))
  .map((folder) => join(root, 'app/routes', folder, 'route.tsx'))
  .filter(existsSync)

test('every page that speaks words of the desk loads them', () => {
  const silent = pages.flatMap((page) => {
    const files = [...collect(page)]
    if (files.includes(desk)) return []
    return files.flatMap((file) => roomsOf(file).map((room) => `${page.slice(root.length)}: ${room} in ${file.slice(root.length)}`))
  })
  expect(silent).toEqual([])
})

test('what stands around every page speaks none of them', () => {
  expect([...collect(join(root, 'app/root.tsx'))].flatMap((file) => roomsOf(file).map((room) => `${file}: ${room}`))).toEqual([])
})
