import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '#analysis/fold.ts'
import type { PressLanguage, Subject, SubjectDefinition } from '#analysis/subject.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'

/** A text of the gold with the persons that a reader marked in it. */
export type GoldText = {
  name: string
  language: PressLanguage
  text: string
  /** The part that is the article; a page's furniture lies outside. */
  start: number
  end: number
  persons: { canonical: string; start: number; end: number }[]
}

/** The articles of gold/quotes and the sentences of gold/sentences.jsonl. */
export function readGoldTexts(corpus: string): GoldText[] {
  return [...readArticles(join(corpus, 'gold/quotes')), ...readSentences(join(corpus, 'gold/sentences.jsonl'))]
}

/**
 * The subjects that the gold is measured with: the persons whom we ship, and each person of the gold with the spellings that the gold shows, as an editor would list
 * them. A person who is shipped already gets the gold's spellings. Titles are left out, since the gold counts names alone.
 */
export function listGoldSubjects(corpus: string): Subject[] {
  const shipped = listCatalogSubjects().filter(({ speakerKind }) => speakerKind === 'person')
  const subjects = shipped.map(listShipped)
  for (const { language, text, persons } of readGoldTexts(corpus)) {
    for (const { canonical, start, end } of persons) {
      const subject = findSubject(subjects, canonical) ?? addSubject(subjects, canonical, language)
      subject.definition.spellings.push({ words: withoutClitic(text.slice(start, end), canonical), language })
    }
  }
  return subjects
}

/** A shipped person without titles and what stands for them ("the Russian minister"). */
function listShipped(definition: SubjectDefinition, index: number): Subject {
  const ownWords = new Set(fold(`${definition.names.ar} ${definition.names.fa}`).split(' '))
  const isName = ({ words }: { words: string }) =>
    fold(words)
      .split(' ')
      .some((word) => ownWords.has(word))
  const { ambiguous, spellings } = definition
  return { id: index + 1, definition: { ...definition, titles: [], ambiguous: ambiguous.filter(isName), spellings: [...spellings] } }
}

/** The subject of that full name, or undefined. */
export function findSubject(subjects: Subject[], canonical: string): Subject | undefined {
  const key = nameKey(canonical)
  return subjects.find(({ definition: { names, spellings } }) =>
    [names.ar, names.fa, ...spellings.map(({ words }) => words).filter((words) => words.includes(' '))].some(
      (name) => nameKey(name) === key,
    ),
  )
}

function addSubject(subjects: Subject[], canonical: string, language: PressLanguage): Subject {
  const name = canonical.replace(/\(.*\)/u, '').trim()
  const definition: SubjectDefinition = {
    slug: `gold-${subjects.length}`,
    kind: 'speaker',
    names: { en: `gold ${subjects.length}`, ar: language === 'ar' ? name : '-', fa: language === 'fa' ? name : '-' },
    spellings: [],
    titles: [],
    ambiguous: [],
    exclusions: [],
    near: [],
    query: null,
    speakerKind: 'person',
  }
  const subject = { id: subjects.length + 1, definition }
  subjects.push(subject)
  return subject
}

/** The gold leaves clitics inside some spans; an editor would not list "and Mubarak" as a spelling. */
function withoutClitic(words: string, canonical: string): string {
  const bare = fold(words).slice(1)
  const parts = fold(canonical).split(' ')
  return parts.some((_, index) => parts.slice(index).join(' ') === bare) ? words.slice(1) : words
}

/** Persian writes a given name of two parts as one or two words; an honorific before it is no part of it; Egypt writes a foreign g as ج, others as غ. */
function nameKey(name: string): string {
  return fold(name.replace(/\(.*\)/u, ''))
    .replace(/^سيد /u, '')
    .replaceAll(' ', '')
    .replaceAll('ج', 'غ')
}

function readArticles(folder: string): GoldText[] {
  type Article = {
    name: string
    language: PressLanguage
    text: string
    article_start?: number
    article_end?: number
    persons: { canonical: string; mentions: [number, number][] }[]
  }
  return readdirSync(folder).map((file) => {
    const article = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article
    const persons = article.persons.flatMap(({ canonical, mentions }) => mentions.map(([start, end]) => ({ canonical, start, end })))
    const { name, language, text, article_start: start = 0, article_end: end = text.length } = article
    return { name, language, text, start, end, persons }
  })
}

function readSentences(file: string): GoldText[] {
  type Sentence = { id: string; language: PressLanguage; text: string; persons: GoldText['persons'] }
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, language, text, persons } = JSON.parse(line) as Sentence
      return { name: id, language, text, start: 0, end: text.length, persons }
    })
}
