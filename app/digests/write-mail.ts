import type { AppLoadContext } from '@remix-run/node'
import { dayAt } from '../figures/days.ts'
import { formatDay, formatInstant } from '../i18n/format.ts'
import type { Desk } from './desk.ts'
import { loadSections } from './load-sections.ts'
import type { MailWords } from './mail-words.ts'
import type { DigestPart } from './parts.ts'
import type { Picture, Section } from './section.ts'
import { SHORTEST, shorten } from './shorten.ts'
import { telling } from './telling.ts'
import { writeMjml } from './write-mjml.ts'
import { writeText } from './write-text.ts'

/** A mail as it is stored. `problems` say, in its reader's words, what could not be shown and why. */
export type Written = { language: string; subject: string; html: string; text: string; pictures: Picture[]; problems: string[] }

/** Gmail cuts what is longer than 102 KB, and with it the way out. */
const MOST_BYTES = 99_000

/** Writes a digest for one readership. */
export async function writeDigest(desk: Desk, digest: { title: string; parts: DigestPart[] }, isTest: boolean): Promise<Written> {
  // What compiles mails takes a second to begin, while the parts are loaded.
  const begun = desk.context.compileMail(writeMjml(wordsOf(desk, digest.title, isTest), []))
  const [{ sections, pictures, problems }] = await Promise.all([loadSections(desk, digest.parts), begun])
  return { ...(await writeMail(desk.context, wordsOf(desk, digest.title, isTest), sections)), pictures, problems }
}

/** Writes sections as a mail, shorter and shorter until it is small enough to be shown whole. */
export async function writeMail(
  context: AppLoadContext,
  words: MailWords,
  sections: Section[],
): Promise<Omit<Written, 'pictures' | 'problems'>> {
  for (let level = 0; ; level++) {
    const shown = sections.map((section) => shorten(section, level, words.shortened))
    const html = tighten(await context.compileMail(writeMjml(words, shown)))
    if (Buffer.byteLength(html) > MOST_BYTES && level < SHORTEST) continue
    return { language: words.language, subject: words.subject, html, text: writeText(words, shown) }
  }
}

/** Indentation is a third of what MJML writes. */
function tighten(html: string): string {
  return html.replace(/\n\s+/g, '\n').replace(/\n{2,}/g, '\n')
}

function wordsOf(desk: Desk, title: string, isTest: boolean): MailWords {
  const { t, locale } = telling(desk)
  const day = formatDay(locale.tag, dayAt(desk.at, desk.timeZone), 'long')
  const made = formatInstant(locale.tag, desk.at, desk.timeZone)
  const subject = `${title} · ${formatDay(locale.tag, dayAt(desk.at, desk.timeZone), 'date')}`
  return {
    language: locale.language,
    appName: t('app.name'),
    title,
    subject: isTest ? t('digest.testSubject', { subject }) : subject,
    when: day,
    preview: day,
    open: t('digest.open'),
    why: t(isTest ? 'digest.whyTest' : 'digest.why', { title }),
    made: t('digest.made', { when: made, zone: desk.timeZone }),
    unsubscribe: isTest ? null : t('digest.unsubscribe'),
    shortened: t('digest.shortened'),
    homeHref: desk.context.config.url,
  }
}
