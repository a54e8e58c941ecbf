import type { ExtractFailure } from './article.ts'
import type { Dom } from './dom.ts'
import { readLine } from './paragraphs.ts'

type Wall = { failure: ExtractFailure; detail: string }

const cookieWords =
  /document\.cookie\s*=|enable (?:javascript|cookies)|checking your browser|just a moment|cf-browser-verification|__arcsjs|challenge-platform|مرورگر خود را نبندید|در حال انتقال به سایت|التحقق من متصفحك|ddos[ -]?guard|arvancloud/i
const notFoundWords =
  /(?:^|[\s|:–—-])(?:404|not found|page not found)(?:$|[\s|:–—-])|(?:صفحه|مطلب|خبر)(?: مورد نظر)?(?: شما)? (?:پیدا|یافت) نشد|(?:الصفحة|المقال|الخبر|الرابط)(?: المطلوبة?| التي تبحث عنها)? غير موجودة?|لم يتم العثور|عذرا.{0,30}غير موجود/iu
const loginWords = /^(?:log ?in|sign ?in|ورود|ورود به (?:سایت|حساب|سامانه).*|تسجيل الدخول|الدخول)$/iu

/**
 * What stands where an article should: a check for cookies or a browser, a log-in form, a "not found" page served with status 200, nothing at all.
 * Only short pages are suspected: an article may write about any of this. Null for a page that may be an article.
 */
export function findWall(dom: Dom, html: string, url: string): Wall | null {
  if (isFrontPage(url)) return { failure: 'soft-404', detail: 'the address leads to the front page' }
  if (html.trim() === '') return { failure: 'empty', detail: 'the page has no bytes' }
  const headings = [...dom.byTag('h1'), ...dom.byTag('h2')].slice(0, 6)
  const heads = [dom.title.trim(), ...headings.map((element) => readLine(element))]
  const words = shortText(dom)
  if (words === null) return null
  if (words === '') return { failure: 'empty', detail: 'the page shows no text' }
  if (cookieWords.test(html) && words.length < 600) return { failure: 'cookie-wall', detail: words.slice(0, 200) }
  const missing = heads.find((text) => notFoundWords.test(text))
  if (missing !== undefined) return { failure: 'soft-404', detail: missing.slice(0, 200) }
  if (hasPassword(dom) && heads.some((text) => loginWords.test(text))) return { failure: 'login-wall', detail: heads[0] ?? '' }
  return null
}

/** Sites send readers of what they removed to their front page. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url)
  return search === '' && /^\/?(?:index\.\w+)?$/.test(pathname)
}

/** The text outside links where there is so little of it that no article can be there, else null. */
function shortText({ body }: Dom): string | null {
  const text = body ? readLine(body, (element) => element.name === 'a' || element.name === 'nav' || element.name === 'aside') : ''
  return text.length < 1_500 ? text : null
}

function hasPassword({ byTag }: Dom): boolean {
  return byTag('input').some(({ attribs }) => attribs.type === 'password')
}
