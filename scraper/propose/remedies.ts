import type { ProposeFailure, ProposeStage, Trouble } from './proposal.ts'

const again = 'try again later'
const otherAddress = 'look in a browser whether the address has changed, and give the new one'

/** What a person can do about each failure. */
const remedies: Readonly<Record<ProposeFailure, string>> = {
  address: 'give a full address like https://example.com/',
  'private-address': 'list the host in RASAD_ALLOW_PRIVATE_HOSTS if it is yours',
  dns: 'check the spelling of the name; try it with and without www',
  tls: 'the certificate is not valid: try the address with http://, or ask the outlet to renew it',
  refused: otherAddress,
  reset: `${again}; if it stays, the outlet may refuse addresses of your country`,
  timeout: `${again}; if it stays, the outlet may refuse addresses of your country`,
  slow: again,
  truncated: again,
  malformed: again,
  'too-large': 'give the address of a smaller page of the outlet, such as a section',
  'not-html': 'give the address of a page or feed, not of a picture or film',
  empty: otherAddress,
  'redirect-loop': 'give the address on which a browser ends',
  robots: 'the outlet asks robots to stay away: ask it for permission, or use its feed alone',
  blocked: 'the outlet refuses us: set RASAD_USER_AGENT so that it says who you are, or ask the outlet to let you in',
  'cookie-wall': 'the page wants a cookie or a script: look for a feed of the outlet and give its address',
  'rate-limited': 'wait a while, then collect with a longer delayMs',
  unavailable: again,
  'server-error': again,
  'not-found': otherAddress,
  gone: otherAddress,
  'bad-status': otherAddress,
  aborted: 'start it again',
  'login-wall': 'the text is for subscribers: what the feed gives can be collected, the text cannot',
  'soft-404': otherAddress,
  'not-an-article': 'give the address of an article',
  'no-title': 'write a selector for the title into the layout',
  'no-layout': 'write selectors for this kind of page into the layout',
  'not-arabic-or-persian': 'give the address of the Arabic or Persian edition',
  'no-feed': 'nothing needs to be done where sitemaps or listings were found; else look for a feed on the site and give its address',
  'no-sitemap': 'nothing needs to be done where feeds or listings were found; older articles are then reached by listings alone',
  'no-links': 'give the address of a section, or write the selector of its links into the listing',
  'no-next-page': 'older articles cannot be reached through this listing: write the selector of its next page, if it has one',
  'no-sources': 'give the address of a feed or of a section that lists articles',
  'no-articles': 'give the address of one article',
  'no-learnt-layout': 'articles are read without selectors: look at the samples, and write selectors where they are wrong',
  'few-articles': 'propose again when more articles can be had: what repeats over pages was hard to tell from what varies',
  'short-body': 'the text may be loaded by a script or hidden behind a wall: look at the page, and write a selector for its body',
  'date-not-understood': 'write a selector for the date, or leave it to the feed; articles without any date are listed as undated',
  'zone-guessed': 'check country and timeZone, and set them: the day of late articles depends on it',
}

/** A trouble with its remedy. */
export function trouble(stage: ProposeStage, failure: ProposeFailure, url: string | null, detail: string): Trouble {
  return { stage, failure, url, detail, remedy: remedies[failure] }
}
