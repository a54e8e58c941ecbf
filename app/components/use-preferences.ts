import { useFetcher, useLocation } from '@remix-run/react'
import { isLanguage } from '../i18n/languages.ts'
import { loadCatalogue } from '../i18n/load-catalogue.ts'

/** Where a form of preferences leads back to before scripts are there, and how one is sent without leaving the page: what is open stays open. */
export function usePreferences() {
  const { pathname, search } = useLocation()
  const { submit } = useFetcher()
  const send = async (form: HTMLFormElement, submitter?: HTMLElement | null) => {
    const fields = new FormData(form, submitter)
    fields.delete('to')
    const language = fields.get('language')
    if (isLanguage(language)) await loadCatalogue(language)
    submit(fields, { method: 'post', action: '/preferences' })
  }
  // A language that stands in the address overrules the one chosen, so there the page is loaded anew without it.
  return { to: pathname + search, send, staysHere: !new URLSearchParams(search).has('lang') }
}
