import { expect, test } from 'vitest'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import { families } from '#catalog/families/all.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'

const outlet = (input: Partial<OutletInput>) =>
  parseOutlet({ slug: 'x', name: 'x', language: 'fa', timeZone: 'Asia/Tehran', home: 'https://x.example/fa', ...input })

test('each family has a name of its own, a feed and a layout that names title and body', () => {
  expect(new Set(families.map(({ slug }) => slug)).size).toBe(families.length)
  for (const { feedPaths, layouts } of families) {
    expect(feedPaths.length).toBeGreaterThan(0)
    for (const { title, body } of layouts) expect(title && body).toBeTruthy()
  }
})

test('an outlet without layouts is read by those of its family', () => {
  const { layouts, feeds } = resolveDefinition(outlet({ family: 'iransamaneh' }))
  expect(layouts[0]?.date).toContain('.news_pdate_c')
  expect(feeds).toEqual([{ url: 'https://x.example/fa/rss/allnews' }])
})

test('what an outlet says itself stands before what its family says', () => {
  const own = outlet({
    family: 'iransamaneh',
    feeds: [{ url: 'https://x.example/feed' }],
    layouts: [{ title: 'h1.own', exclude: ['.own-box'] }],
  })
  const { layouts, feeds } = resolveDefinition(own)
  expect(layouts[0]).toMatchObject({ title: 'h1.own', exclude: expect.arrayContaining(['.own-box', '.inline_related']) })
  expect(layouts[0]?.body).toBe(layouts[1]?.body)
  expect(feeds).toEqual([{ url: 'https://x.example/feed' }])
})

test('an outlet of no family stays as it is', () => {
  const own = outlet({ layouts: [{ title: 'h1' }] })
  expect(resolveDefinition(own)).toBe(own)
})

test('an unknown family is named, with those that are known', () => {
  expect(() => resolveDefinition(outlet({ family: 'drupal' }))).toThrow(/Cannot use family "drupal" of outlet x: write one of asam, /)
})
