import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { isOfDesk } from './app/i18n/desk-rooms.ts'

const PREFIX = 'virtual:messages/'

/**
 * Parts the messages of a language in two files for the browser: what every reader needs at once (`virtual:messages/en/first`), and the words of rooms where something is
 * edited (`virtual:messages/en/desk`), which those rooms load.
 */
export function partMessages(): Plugin {
  return {
    name: 'part-messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const [language, part] = id.slice(PREFIX.length + 1).split('/')
      const file = join(import.meta.dirname, 'app/i18n', `${language}.json`)
      this.addWatchFile(file)
      const messages = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
      return `export default ${JSON.stringify(Object.fromEntries(messages.filter(([key]) => isOfDesk(key) === (part === 'desk'))))}`
    },
  }
}
