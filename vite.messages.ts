import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { partOf } from './app/i18n/message-parts.ts'

const PREFIX = 'virtual:messages/'

/** Parts the messages of a language in files for the browser, as app/i18n/message-parts.ts has it: `virtual:messages/en/first` is what every reader needs at once. */
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
      return `export default ${JSON.stringify(Object.fromEntries(messages.filter(([key]) => partOf(key) === part)))}`
    },
  }
}
