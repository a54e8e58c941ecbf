import vazirmatn from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url'
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, type ShouldRevalidateFunction } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { PageFrame } from './components/page-frame.tsx'
import { PageProblem } from './components/page-problem.tsx'
import { directionOf } from './i18n/languages.ts'
import { readAskedLanguage, readLocale, rememberLanguage } from './i18n/locale.ts'
import { pageTitle } from './i18n/page-title.ts'
import { plainTag, readTag } from './i18n/tag.ts'
import { readTimeChoice } from './i18n/time-choice.ts'
import { type Shell, useShell } from './i18n/use-locale.ts'
import { NonceContext } from './nonce.ts'
import { readReader } from './session/reader.ts'
import { readTheme } from './session/theme.ts'
import base from './styles/base.css?url'
import tokens from './styles/tokens.css?url'

export const links: LinksFunction = () => [
  { rel: 'preload', href: vazirmatn, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: tokens },
  { rel: 'stylesheet', href: base },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** Where a page could not be shown; every page that can names itself. */
export const meta: MetaFunction = ({ matches, error }) =>
  pageTitle(matches, isRouteErrorResponse(error) && error.status === 404 ? 'problem.missing' : 'problem.broken')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reader = await readReader(request, context)
  const locale = readLocale(request)
  const shell: Shell = {
    locale,
    chosen: readTimeChoice(request),
    usual: readTag(plainTag(locale.tag)),
    theme: readTheme(request),
    now: context.now(),
    timeZone: context.config.timeZone,
    reader: reader ? { name: reader.name, role: reader.role } : null,
    storageTrouble: reader ? await context.findStorageTrouble() : null,
  }
  const asked = readAskedLanguage(request)
  return data(shell, { headers: asked ? { 'Set-Cookie': rememberLanguage(asked) } : {} })
}

/** The frame changes with a preference, and with a session, which loads a whole new document. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction }) => formAction === '/preferences'

export function Layout({ children }: { children: ReactNode }) {
  const { locale, theme } = useShell()
  const nonce = useContext(NonceContext)
  return (
    <html lang={plainTag(locale.tag)} dir={directionOf(locale.language)} data-theme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  )
}

export function ErrorBoundary() {
  return (
    <PageFrame>
      <PageProblem />
    </PageFrame>
  )
}
