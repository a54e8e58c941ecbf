/** The languages of the interface. */
export const languages = ['en', 'ar', 'fa'] as const

export type Language = (typeof languages)[number]

/** Each language by its own name. */
export const ownNames: Record<Language, string> = { en: 'English', ar: 'العربية', fa: 'فارسی' }

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'en' ? 'ltr' : 'rtl'
}
