import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { isLanguage } from '../../i18n/languages.ts'
import { rememberLanguage } from '../../i18n/locale.ts'
import { placeOfOurs } from '../../session/place-of-ours.ts'
import { rememberTheme } from '../../session/theme.ts'

/** Remembers the reader's language or light in a cookie and leads back. Needs no session: the first page can be read in any language. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const headers = new Headers()
  const language = form.get('language')
  const theme = form.get('theme')
  if (isLanguage(language)) headers.append('Set-Cookie', rememberLanguage(language))
  if (theme === 'light' || theme === 'dark') headers.append('Set-Cookie', rememberTheme(theme))
  return redirect(placeOfOurs(String(form.get('to'))), { headers })
}

export function loader() {
  return redirect('/')
}
