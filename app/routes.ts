import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the dashboard; a route is a folder. */
export default [
  index('routes/overview/route.tsx'),
  route('topics', 'routes/topics/route.tsx'),
  route('topics/:slug', 'routes/topics.$slug/route.tsx'),
  route('speakers', 'routes/speakers/route.tsx'),
  route('speakers/:slug', 'routes/speakers.$slug/route.tsx'),
  route('articles', 'routes/articles/route.tsx'),
  route('articles/:id', 'routes/articles.$id/route.tsx'),
  route('corrections', 'routes/corrections/route.tsx'),
  route('corrections/new', 'routes/corrections.new/route.tsx'),
  route('subjects/names', 'routes/subjects.names/route.ts'),
  route('search', 'routes/search/route.tsx'),
  route('outlets', 'routes/outlets/route.tsx'),
  route('outlets/progress', 'routes/outlets.progress/route.ts'),
  route('preferences', 'routes/preferences/route.ts'),
  route('account', 'routes/account/route.tsx'),
  route('account/tokens', 'routes/account.tokens/route.tsx'),
  route('settings/people', 'routes/settings.people/route.tsx'),
  route('settings/audit', 'routes/settings.audit/route.tsx'),
  route('api/v1/:endpoint', 'routes/api.v1.$endpoint/route.ts'),
  route('feeds/articles', 'routes/feeds.articles/route.ts'),
  route('welcome', 'routes/welcome/route.tsx'),
  route('sign-in', 'routes/sign-in/route.tsx'),
  route('sign-out', 'routes/sign-out/route.ts'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig
