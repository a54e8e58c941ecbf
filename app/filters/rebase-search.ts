import { groupParameters } from './groups.ts'

/** What an address may say more than once. Of everything else the last choice stands. */
const lists: readonly string[] = ['subject', 'q', 'add', 'outlet', 'section', ...Object.values(groupParameters)]
const days: readonly string[] = ['range', 'from', 'to']

/**
 * What the address `wanted` changes of the address `shown`, done to the address `latest` instead: a choice made on a page that is about to give way to another takes
 * nothing back of what was chosen a moment before.
 */
export function rebaseSearch(wanted: URLSearchParams, shown: URLSearchParams, latest: URLSearchParams): URLSearchParams {
  const changes = (name: string) => wanted.getAll(name).join('\n') !== shown.getAll(name).join('\n')
  const areDaysChanged = days.some(changes)
  const rebased = new URLSearchParams()
  for (const name of new Set([...latest.keys(), ...wanted.keys()])) {
    const isChanged = days.includes(name) ? areDaysChanged : changes(name)
    const values = !isChanged ? latest.getAll(name) : lists.includes(name) ? rebaseList(name, wanted, shown, latest) : wanted.getAll(name)
    for (const value of values) rebased.append(name, value)
  }
  return rebased
}

function rebaseList(name: string, wanted: URLSearchParams, shown: URLSearchParams, latest: URLSearchParams): string[] {
  const [before, after] = [shown.getAll(name), wanted.getAll(name)]
  const kept = latest.getAll(name).filter((one) => after.includes(one) || !before.includes(one))
  return [...kept, ...after.filter((one) => !before.includes(one) && !kept.includes(one))]
}
