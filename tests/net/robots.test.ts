import { expect, test } from 'vitest'
import { type Deed, endless, misbehave, page, redirect, reset, status } from '#tests/helpers/misbehaving-server.ts'
import { nameOf, noPace, outcome, testClient } from '#tests/helpers/test-client.ts'

const text = { 'content-type': 'text/plain' }
const closed = page('User-agent: *\nDisallow: /private/', text)

const files: [Deed, string, string, string][] = [
  [closed, '/private/a', 'robots', 'a forbidden path'],
  [closed, '/public', 'page', 'another path'],
  [
    page('User-agent: *\nDisallow: /\n\nUser-agent: rasad\nDisallow: /private/', text),
    '/public',
    'page',
    'the group that names us counts, not the one for all',
  ],
  [
    page('User-agent: *\nDisallow:\n\nUser-agent: Rasad\nDisallow: /public', text),
    '/public',
    'robots',
    'also where it is the stricter one',
  ],
  [page('User-agent: *\nDisallow: /p\nAllow: /public', text), '/public', 'page', 'the longest rule counts'],
  [page('User-agent: *\nDisallow: /*.php$', text), '/public.php', 'robots', 'stars and end marks'],
  [page('\ufeffUser-agent: *\nDisallow: /private/', text), '/private/a', 'robots', 'a byte order mark in front'],
  [page('User-agent: *\nDisallow: /خبر', text), '/%D8%AE%D8%A8%D8%B1/1', 'robots', 'letters that are not ASCII'],
  [page('<html>Not found</html>'), '/public', 'page', 'a page in its place'],
  [status(404), '/public', 'page', 'none'],
  [status(403), '/public', 'page', 'one that nobody may read'],
  [[status(500), closed] as never, '/private/a', 'robots', 'an error that passes'],
  [[page('', text), closed] as never, '/private/a', 'robots', 'an empty answer that passes'],
  [page('', text), '/public', 'page', 'a file that stays empty'],
  [redirect('/elsewhere.txt'), '/private/a', 'robots', 'one that is found by a redirect'],
]

for (const [file, path, expected, why] of files) {
  test(`${path} is ${expected} under robots.txt: ${why}`, async () => {
    const server = await misbehave({ '/robots.txt': file, '/elsewhere.txt': closed, [path]: page('خبر') })
    expect(await outcome(testClient(), server.base + path)).toBe(expected)
  })
}

test('what robots.txt forbids is never asked for', async () => {
  const server = await misbehave({ '/robots.txt': closed, '/private/a': page('خبر') })
  await outcome(testClient(), `${server.base}/private/a`)
  expect(server.pathsVisited()).toEqual(['/robots.txt'])
})

test('a redirect into a forbidden path is not followed', async () => {
  const server = await misbehave({ '/robots.txt': closed, '/a': redirect('/private/a'), '/private/a': page('خبر') })
  expect(await testClient().get(`${server.base}/a`, { pace: noPace })).toMatchObject({ failure: 'robots', url: `${server.base}/private/a` })
  expect(server.pathsVisited()).not.toContain('/private/a')
})

for (const [deed, failure] of [
  [status(500), 'server-error'],
  [reset, 'reset'],
  [endless, 'too-large'],
] as [Deed, string][]) {
  test(`while robots.txt fails (${failure}) nothing else is asked, and the failure says so`, async () => {
    const server = await misbehave({ '/robots.txt': deed, '/a': page('خبر') })
    const client = testClient()
    const [one, other] = await Promise.all([
      client.get(`${server.base}/a`, { pace: noPace }),
      client.get(`${server.base}/a`, { pace: noPace }),
    ])
    expect(one).toMatchObject({ failure, detail: expect.stringContaining('robots.txt: ') })
    expect(nameOf(other)).toBe(failure)
    expect(server.pathsVisited()).toEqual(['/robots.txt', '/robots.txt', '/robots.txt'])
  })
}

test('robots.txt is asked for once a day, and its old copy holds while the new one fails', async () => {
  let now = 0
  const server = await misbehave({ '/robots.txt': [closed, status(500)], '/a': page('خبر'), '/private/a': page('خبر') })
  const client = testClient({ now: () => now })
  const robotsVisits = () => server.pathsVisited().filter((path) => path === '/robots.txt').length
  await outcome(client, `${server.base}/a`)
  now += 23 * 3_600_000
  await outcome(client, `${server.base}/a`)
  expect(robotsVisits()).toBe(1)
  now += 2 * 3_600_000
  expect(await outcome(client, `${server.base}/private/a`)).toBe('robots')
  expect(await outcome(client, `${server.base}/a`)).toBe('page')
  expect(robotsVisits()).toBe(4)
})

test('an address that a person typed may be looked at without asking robots.txt', async () => {
  const server = await misbehave({ '/robots.txt': closed, '/private/a': page('خبر') })
  expect(await outcome(testClient(), `${server.base}/private/a`, { respectRobots: false })).toBe('page')
})
