import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const testNames = /tests\/[\w/$.-]+\.test\.ts/g

test('every attempt in docs/security.md names a test that is there', () => {
  const rows = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| attempt ') && !line.startsWith('| --- '))
  expect(rows.length).toBeGreaterThan(30)
  const unproven = rows.filter((row) => {
    const named = row.match(testNames) ?? []
    return named.length === 0 || !named.every((file) => existsSync(file) && readFileSync(file, 'utf8').includes('test'))
  })
  expect(unproven).toEqual([])
})

test('every test that the documentation names is there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...listDocuments('docs'), ...listDocuments('docs/decisions')]
  const missing = documents.flatMap((document) =>
    (readFileSync(document, 'utf8').match(testNames) ?? []).filter((file) => !existsSync(file)).map((file) => `${document}: ${file}`),
  )
  expect(missing).toEqual([])
})

function listDocuments(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}
