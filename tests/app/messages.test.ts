import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import ar from '#app/i18n/ar.json' with { type: 'json' }
import en from '#app/i18n/en.json' with { type: 'json' }
import fa from '#app/i18n/fa.json' with { type: 'json' }

type Element = { type: number; value?: string; options?: Record<string, { value: Element[] }> }

const catalogues = { ar, fa } as Record<string, Record<string, string>>
const PLURAL = 6
const POUND = 7
const LITERAL = 0

/** The names of a message's values, and the plural forms of each. */
function read(message: string, locale: string) {
  const names = new Set<string>()
  const plurals: string[][] = []
  const visit = (elements: Element[]) => {
    for (const element of elements) {
      if (element.type !== LITERAL && element.type !== POUND && element.value) names.add(element.value)
      if (element.type === PLURAL) plurals.push(Object.keys(element.options ?? {}))
      for (const option of Object.values(element.options ?? {})) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(message, locale).getAst() as Element[])
  return { names: [...names].sort(), plurals }
}

test.each(['ar', 'fa'])('%s has every message, and no other', (language) => {
  expect(Object.keys(catalogues[language]!).sort()).toEqual(Object.keys(en).sort())
})

test.each(['ar', 'fa'])('the messages of %s use the values of the English ones', (language) => {
  for (const [key, message] of Object.entries(en)) {
    expect([key, read(catalogues[language]![key]!, language).names]).toEqual([key, read(message, 'en').names])
  }
})

test.each([
  ['en', en],
  ['ar', ar],
  ['fa', fa],
])('every plural of %s has all forms of that language', (language, catalogue) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  for (const [key, message] of Object.entries(catalogue)) {
    for (const plural of read(message, language).plurals) expect([key, forms.filter((form) => !plural.includes(form))]).toEqual([key, []])
  }
})
