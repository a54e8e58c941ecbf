import { useLocale } from '../../i18n/use-locale.ts'

/** The name of a text's language in the reader's; null: it could not be told. */
export function TextLanguage({ code }: { code: string | null }) {
  const { t, tag } = useLocale()
  if (code === null) return <>{t('search.language.unknown')}</>
  return <>{new Intl.DisplayNames(tag, { type: 'language' }).of(code) ?? code}</>
}
