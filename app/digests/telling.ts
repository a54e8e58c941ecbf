import type { MessageKey } from '../i18n/catalogues.ts'
import { formatDay, formatInstant } from '../i18n/format.ts'
import { translate, type Values } from '../i18n/translate.ts'
import type { Desk } from './desk.ts'

type TimedArticle = { publishedAt: number | null; precision: 'minute' | 'day' | null; day: string | null; outlet: { timeZone: string } }

/** How things are told to the readers of a desk. */
export function telling({ locale }: Pick<Desk, 'locale'>) {
  return {
    locale,
    t: (key: MessageKey, values?: Values) => translate(locale, key, values),
    /** When an article appeared, by its outlet's clock; '' where that is not known. */
    articleTime: ({ publishedAt, precision, day, outlet }: TimedArticle) => {
      if (publishedAt !== null && precision === 'minute') return formatInstant(locale.tag, publishedAt, outlet.timeZone)
      return day === null ? '' : formatDay(locale.tag, day, 'medium')
    },
  }
}

/** Whether words of the press begin in a script that is written from right to left. */
export function isRightToLeft(words: string): boolean {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words)
}
