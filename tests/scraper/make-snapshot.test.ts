import { expect, test } from 'vitest'
import { makeSnapshot } from '#scraper/trial/make-snapshot.ts'

test.each([
  ['<script>alert(1)</script><p>نص</p>', '<p>نص</p>', 'scripts'],
  ['<p onclick="x()" style="background:url(//evil.example)">نص</p>', '<p>نص</p>', 'handlers and styles'],
  ['<a class="t" href="javascript:x()">نص</a>', '<a class="t">نص</a>', 'links keep their place, not their way'],
  ['<img src="//evil.example/pixel"><p>نص</p>', '<p>نص</p>', 'pictures'],
  ['<form action="/x"><input name="a"><button>نص</button></form>', '<span><span></span><span>نص</span></span>', 'forms keep their place'],
  ['<iframe src="//evil.example"></iframe><p>نص</p>', '<p>نص</p>', 'frames'],
  ['<svg><a xlink:href="javascript:x()"></a></svg><p>نص</p>', '<p>نص</p>', 'pictures that act'],
  [
    '<!-- <p>old</p> --><p itemprop="headline" data-x="1" id="h">نص</p>',
    '<p itemprop="headline" id="h">نص</p>',
    'comments, and names that selectors need',
  ],
])('of %s nothing is left that acts', (html, expected) => {
  expect(makeSnapshot(`<html dir="rtl"><head><title>t</title></head><body>${html}</body></html>`)).toBe(
    `<body dir="rtl">${expected}</body>`,
  )
})
