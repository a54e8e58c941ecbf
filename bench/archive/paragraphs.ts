import { analyseArticle } from '#analysis/analyse.ts'
import { compileSubjects, type SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Quote } from '#analysis/quotes/quote.ts'
import type { Mention, PressLanguage, SubjectDefinition } from '#analysis/subject.ts'
import { pick, type Random, randomOf } from '../../demo/random.ts'
import { topics } from '../../demo/texts/topic-texts.ts'
import { arabic } from '../../demo/write/arabic.ts'
import { composeArticle } from '../../demo/write/compose-article.ts'
import { drawScene, fill } from '../../demo/write/fill.ts'
import { persian } from '../../demo/write/persian.ts'

/** A paragraph with what the analysis finds in it; offsets are its own. `key` is its text for the full-text index. */
export type Paragraph = { text: string; key: string; mentions: Mention[]; quotes: Quote[] }

/** What articles of a language are put together from: paragraphs about nobody, and for each subject some that name it. */
export type Paragraphs = { titles: Paragraph[]; general: Paragraph[]; ofSubject: Paragraph[][] }

const PIECES = 400
const VARIANTS = 3
const books = { ar: arabic, fa: persian }

/** Writes the paragraphs of a language in the words of the made-up newsroom and analyses each once, which is what makes a million articles writable. */
export function writeParagraphs(language: PressLanguage, subjects: SubjectDefinition[]): Paragraphs {
  const book = books[language]
  const matcher = compileSubjects(subjects.map((definition, index) => ({ id: index + 1, definition })))
  const pieces = Array.from({ length: PIECES }, (_, index) => {
    const random = randomOf('piece', language, index)
    return composeArticle(random, book, pick(random, topics), index)
  })
  return {
    titles: pieces.map(({ title }) => read(title, language, matcher)),
    general: pieces.flatMap(({ paragraphs }) => paragraphs).map((text) => read(text, language, matcher)),
    ofSubject: subjects.map((subject, index) =>
      Array.from({ length: VARIANTS }, (_, variant) =>
        read(nameSubject(randomOf('subject', language, index, variant), language, subject), language, matcher),
      ),
    ),
  }
}

/** A speaker says something; a topic stands at the head of a sentence. */
function nameSubject(random: Random, language: PressLanguage, { kind, names }: SubjectDefinition): string {
  const book = books[language]
  const scene = drawScene(random, book, 0)
  const texts = book.topics[pick(random, topics)]
  const speech = fill(pick(random, texts.speech), random, book, scene)
  if (kind === 'topic') return `${names[language]}: ${fill(pick(random, texts.facts), random, book, scene)}`
  const title = language === 'ar' ? 'الوزير' : 'وزیر'
  return fill(pick(random, book.firstWords), random, book, scene, { name: names[language], title, speech })
}

function read(text: string, language: PressLanguage, matcher: SubjectMatcher): Paragraph {
  // A second paragraph tells the language of one that is short.
  const more = language === 'ar' ? 'وذلك في المدينة التي على البحيرة' : 'این در شهری است که کنار دریاچه می‌باشد'
  const { mentions, quotes } = analyseArticle({ title: '', lead: null, body: `${text}\n${more}` }, null, matcher)
  const { searchText } = analyseArticle({ title: '', lead: null, body: text }, null, matcher)
  return { text, key: searchText.body, mentions, quotes }
}
