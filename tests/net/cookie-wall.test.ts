import { expect, test } from 'vitest'
import { readCookieWall } from '#net/cookie-wall.ts'

const article = `<p>${'كلمة من نص الخبر '.repeat(200)}</p>`

const cases: [string, boolean, string[] | null, string][] = [
  [
    '<script>document.cookie="__wall=1;path=/";setTimeout(function(){location.reload()},1500)</script>',
    false,
    ['__wall=1'],
    'set in plain words',
  ],
  [
    "<script>document.cookie='a=1';document.cookie='b=2; path=/';location.href=location.href</script>",
    false,
    ['a=1', 'b=2'],
    'two of them',
  ],
  ['<script>document.cookie="a="+hash()+";path=/";location.reload()</script>', false, [], 'worked out by script'],
  ['<meta http-equiv="refresh" content="1"><p>انتظر</p>', true, [], 'set by a header, reloaded by the page'],
  ['<meta http-equiv="refresh" content="300"><p>خبر</p>', false, null, 'a page that merely refreshes itself'],
  ['<script>document.cookie="seen=1"</script><p>خبر قصير</p>', false, null, 'a short page that sets a cookie and stays'],
  [
    '<h1>خبر</h1><script>document.cookie="a=1";x.onclick=function(){location.href="/"}</script>',
    false,
    null,
    'a brief item with a headline',
  ],
  [`<script>document.cookie="a=1";if(x)location.reload()</script>${article}`, false, null, 'an article whose script sets a cookie'],
  [`<script>document.cookie="a=1";location.reload()</script>${'<!-- filler -->'.repeat(2_000)}`, false, null, 'a long page'],
  ['<script>if(location==top.location)document.cookie="a=1"</script>', false, null, 'a comparison is no reload'],
]

test.each(cases)('%s (cookies by header: %s) is a wall with %j (%s)', (html, hasSetCookies, expected) => {
  expect(readCookieWall(Buffer.from(html), hasSetCookies)?.cookies ?? null).toEqual(expected)
})
