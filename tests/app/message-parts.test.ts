import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import en from '#app/i18n/en.json' with { type: 'json' }
import { partOf } from '#app/i18n/message-parts.ts'

const root = resolve(import.meta.dirname, '../..')
const parts = ['desk', 'lists'] as const
type Part = (typeof parts)[number]
const loaderOf = (part: Part) => join(root, `app/i18n/${part}-messages.ts`)

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

/** The rooms of a part, by how the keys of their messages begin. */
function roomsIn(part: Part): string[] {
  const keys = Object.keys(en).filter((key) => partOf(key) === part)
  return [...new Set(keys.map((key) => key.slice(0, key.indexOf('.'))))]
}

/** The rooms of a part whose words a module speaks. */
function roomsOf(part: Part, file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return roomsIn(part).filter((room) => new RegExp(`['\`]${room}\\.[a-zA-Z$]`).test(text))
}

const pages = readdirSync(join(root, 'app/routes'))
  .map((folder) => join(root, 'app/routes', folder, 'route.tsx'))
  .filter(existsSync)

test.each(parts)('every page that speaks words of the part "%s" loads them', (part) => {
  const silent = pages.flatMap((page) => {
    const files = [...collect(page)]
    if (files.includes(loaderOf(part))) return []
    return files.flatMap((file) => roomsOf(part, file).map((room) => `${page.slice(root.length)}: ${room} in ${file.slice(root.length)}`))
  })
  expect(silent).toEqual([])
})

test.each(parts)('what stands around every page speaks none of the part "%s"', (part) => {
  const spoken = [...collect(join(root, 'app/root.tsx'))].flatMap((file) => roomsOf(part, file).map((room) => `${file}: ${room}`))
  expect(spoken).toEqual([])
})
