import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { detectLanguage } from '#analysis/language.ts'
import { GIVEN_NAMES } from '#analysis/lexicon/given-names.ts'
import { ORDINARY_WORDS_AR } from '#analysis/lexicon/ordinary-words-ar.ts'
import { ORDINARY_WORDS_FA } from '#analysis/lexicon/ordinary-words-fa.ts'
import { ARABIC } from '#analysis/quotes/arabic-grammar.ts'
import { PERSIAN } from '#analysis/quotes/persian-grammar.ts'
import { lenientKey, readText } from '#analysis/quotes/reading.ts'
import type { PressLanguage } from '#analysis/subject.ts'
import { tokenise } from '#analysis/tokenise.ts'
import { wrapWords } from './wrap-words.ts'

/**
 * `node tests/eval/write-press-words.ts` writes analysis/lexicon/press-words-ar.ts and -fa.ts: frequent words of the corpus press that behave like nouns, verbs and adjectives (they are met in
 * several forms) and hardly ever stand where a person's name does: behind a given name, a rank, or beside a reporting verb. Counts of words only; nothing else of the texts is kept.
 */
const corpus = resolve(import.meta.dirname, '../..', process.env.RASAD_CORPUS ?? '../shared/corpus')
const LEAST_FORMS = 2
const LEAST_FORM_COUNT = 3
const LARGEST_SHARE_OF_PERSONS = 0.03
const RULES = {
  ar: { name: 'Arabic', grammar: ARABIC, ordinary: ORDINARY_WORDS_AR, least: 10, largestShareOfSpeakers: 0.02 },
  fa: { name: 'Persian', grammar: PERSIAN, ordinary: ORDINARY_WORDS_FA, least: 7, largestShareOfSpeakers: 0.03 },
}
const ARABIC_SAYING = /^[وف]?(?:قال|قالت|اكد|اكدت|اوضح|اوضحت|اضاف|اضافت|اشار|اشارت|صرح|ذكر|يقول|تقول|يري|كتب|لفت|شدد|اعتبر|تابع)$/u
const PERSIAN_SAYING = /^(?:گفت|افزود|ميگويد|تاكيد|اظهار|تصريح|خاطرنشان|ادامه|نوشت|يادآور|اضافه)$/u

type Count = { all: number; person: number; speaker: number }

for (const language of ['ar', 'fa'] as const) {
  const counts = countWords(language)
  const words = chooseWords(counts, language)
  const source = [
    "import { wordSet } from './word-set.ts'",
    '',
    `/** ${RULES[language].name} words of the press that hardly ever are part of a person's name, as keys. Written by tests/eval/write-press-words.ts; do not edit. */`,
    `export const PRESS_WORDS_${language.toUpperCase()} = wordSet(`,
    ...wrapWords(words).map((line) => `  '${line}',`),
    ')',
    '',
  ]
  writeFileSync(resolve(import.meta.dirname, `../../analysis/lexicon/press-words-${language}.ts`), source.join('\n'))
}

function countWords(language: PressLanguage): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const text of readPress()) {
    if (detectLanguage(text) !== language) continue
    const { words } = readText(text, 0, tokenise(text))
    for (const [index, word] of words.entries()) {
      const count = counts.get(word.key) ?? { all: 0, person: 0, speaker: 0 }
      counts.set(word.key, count)
      count.all++
      const previous = word.before === '' ? (words[index - 1]?.key ?? '') : ''
      if (isBeforePerson(previous, language)) count.person++
      const next = words[index + 1]
      if (language === 'ar' ? ARABIC_SAYING.test(previous) : next?.before === '' && PERSIAN_SAYING.test(next.key)) count.speaker++
    }
  }
  return counts
}

function readPress(): string[] {
  const folder = join(corpus, 'press')
  return readdirSync(folder).flatMap((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .trim()
      .split('\n')
      .map((line) => {
        const { title, lead, body } = JSON.parse(line) as { title: string; lead: string | null; body: string[] }
        return [title, lead, ...body].filter(Boolean).join('\n')
      }),
  )
}

function isBeforePerson(key: string, language: PressLanguage): boolean {
  const { givenNames, sorts } = RULES[language].grammar
  if (givenNames.has(key) || sorts.get(key) === 'honorific') return true
  return language === 'ar' && key.startsWith('ال') && sorts.get(key.slice(2)) === 'role'
}

function chooseWords(counts: Map<string, Count>, language: PressLanguage): string[] {
  const { grammar, ordinary, least, largestShareOfSpeakers } = RULES[language]
  const known = new Set([...ordinary].map(lenientKey))
  const isName = (key: string) => grammar.givenNames.has(key) || GIVEN_NAMES.has(key) || grammar.sorts.has(key)
  const chosen = [...counts].filter(([key, { all, person, speaker }]) => {
    if (!/^\p{Script=Arabic}{3,14}$/u.test(key) || all < least || isName(key) || isKnown(key, known)) return false
    if (person / all > LARGEST_SHARE_OF_PERSONS || speaker / all > largestShareOfSpeakers) return false
    const forms = language === 'ar' ? arabicForms(key) : persianForms(key)
    return [...forms].filter((form) => form !== key && (counts.get(form)?.all ?? 0) >= LEAST_FORM_COUNT).length >= LEAST_FORMS
  })
  const keys = new Set([...chosen.map(([key]) => key), ...known])
  return chosen
    .map(([key]) => key)
    .filter((key) => language === 'fa' || !withoutClitics(key).some((rest) => keys.has(rest)))
    .sort()
}

function isKnown(key: string, known: Set<string>): boolean {
  return known.has(key) || (key.startsWith('ال') && known.has(key.slice(2)))
}

/** Forms of one Arabic noun or verb: with the article, with pronouns, plural, feminine, in another person. */
function arabicForms(key: string): Set<string> {
  const bare = key.startsWith('ال') && key.length > 4 ? key.slice(2) : key
  const forms = ['', 'ال', 'بال', 'وال', 'لل', 'ي', 'ت', 'م', 'س'].map((front) => front + bare)
  forms.push(...'ها هم ه ات ين ون ي ا ت وا يه نا ته تها'.split(' ').map((end) => bare + end))
  if (bare.endsWith('ه')) forms.push(...['', 'ات', 'تها', 'ته', 'ي'].map((end) => bare.slice(0, -1) + end))
  if (/^[يتنا]...?/u.test(bare)) forms.push(...['ي', 'ت', 'ن', 'سي', 'ست'].map((front) => front + bare.slice(1)))
  return new Set(forms)
}

/** Forms of one Persian noun or verb. */
function persianForms(key: string): Set<string> {
  const forms = 'ي ها هاي هايي ان اي ش شان ترين تر ند م يم ه انه گي'.split(' ').map((end) => key + end)
  forms.push(...['نمي', 'مي', 'ن', 'ب'].map((front) => front + key))
  for (const end of ['هاي', 'ها', 'ي', 'ان', 'ند', 'ه', 'م', 'د']) {
    if (!key.endsWith(end) || key.length < end.length + 3) continue
    const stem = key.slice(0, -end.length)
    forms.push(stem, ...['ي', 'ها', 'هاي', 'ان'].map((other) => stem + other))
  }
  return new Set(forms)
}

/** What is left of an Arabic word without what may be written onto its front; the reader takes it off again. */
function withoutClitics(key: string): string[] {
  const article = /^[وف]?(?:[بك]?ال|لل)(.{2,})$/u.exec(key)?.[1]
  const bare = [/^[وفبلك](.{3,})$/u.exec(key)?.[1], /^[وف][بلك](.{3,})$/u.exec(key)?.[1]]
  return [article, article && `ال${article}`, ...bare].filter((rest) => rest !== undefined)
}
