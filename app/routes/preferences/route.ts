import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { isLanguage } from '../../i18n/languages.ts'
import { rememberLanguage } from '../../i18n/locale.ts'
import { changeTimeChoice, rememberTimeChoice } from '../../i18n/time-choice.ts'
import { placeOfOurs } from '../../session/place-of-ours.ts'
import { rememberTheme } from '../../session/theme.ts'

/**
 * Remembers the reader's language, light or manner of telling time in a cookie and leads back to the page `to`, or says nothing to a script that
 * stays on it. Needs no session: the first page can be read in any language.
 */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const headers = new Headers()
  const language = form.get('language')
  const theme = form.get('theme')
  const to = form.get('to')
  if (isLanguage(language)) headers.append('Set-Cookie', rememberLanguage(language))
  if (theme === 'light' || theme === 'dark' || theme === 'device')
    headers.append('Set-Cookie', rememberTheme(theme === 'device' ? null : theme))
  if (form.has('calendar') || form.has('course')) headers.append('Set-Cookie', rememberTimeChoice(changeTimeChoice(request, form)))
  return to === null ? data(null, { headers }) : redirect(placeOfOurs(String(to)), { headers })
}

export function loader() {
  return redirect('/')
}
