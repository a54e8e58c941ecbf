import type { PressLanguage } from '../subject.ts'
import { ORDINARY_WORDS_AR } from './ordinary-words-ar.ts'
import { ORDINARY_WORDS_FA } from './ordinary-words-fa.ts'

/** Whether a word, by its key, is an ordinary one of the news: a surname that is one ("Zamani", زمانی: "a time") names nobody without a sign that a person is meant. */
export function isOrdinaryWord(key: string, language: PressLanguage): boolean {
  return (language === 'ar' ? ORDINARY_WORDS_AR : ORDINARY_WORDS_FA).has(key)
}
