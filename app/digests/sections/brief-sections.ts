import type { Brief } from '../../brief/load-brief.ts'
import { loadBrief } from '../../brief/load-brief.ts'
import type { MovedSubject } from '../../brief/load-moves.ts'
import type { Voice } from '../../brief/load-voices.ts'
import { outletNameIn } from '../../components/outlet-name.tsx'
import { subjectNameIn, subjectPath } from '../../components/subject-name.tsx'
import { formatUsual } from '../../components/usual.tsx'
import { changeWords } from '../../figures/change-words.ts'
import { formatDay } from '../../i18n/format.ts'
import { type Desk, requestOf } from '../desk.ts'
import { isolate } from '../isolate.ts'
import type { Line, Section } from '../section.ts'
import { isRightToLeft, telling } from '../telling.ts'

const DAY_MS = 86_400_000

type Telling = ReturnType<typeof telling>

/** The morning brief: what moved, who spoke, who fell silent, new names, leading stories. Of two days where the issue before was due yesterday, else of seven. */
export async function loadBriefSections(desk: Desk): Promise<Section[]> {
  const since = desk.at - desk.since > 1.5 * DAY_MS ? 'week' : 'yesterday'
  const brief = await loadBrief(requestOf(desk.context, desk.readership, `/?since=${since}`), desk.context, null)
  const tell = telling(desk)
  const links = briefLinks(desk, brief)
  return [
    movedSection(brief, tell, links),
    voicesSection(brief, tell, links),
    absentSection(brief, tell, links),
    storiesSection(brief, tell, links),
  ].filter((section) => section.blocks.length > 0)
}

/** Addresses of what stands behind the numbers of a brief. */
function briefLinks({ context }: Desk, { filter, window }: Brief) {
  const { url } = context.config
  const days = { from: filter.from, to: filter.to }
  return {
    brief: `${url}/?since=${window.since}`,
    articles: (params: Record<string, string>) => `${url}/articles?${new URLSearchParams({ ...params, ...days })}`,
    path: (path: string) => `${url}${path}`,
    stories: `${url}/stories?${new URLSearchParams(days)}`,
  }
}

type Links = ReturnType<typeof briefLinks>

function movedSection(brief: Brief, tell: Telling, links: Links): Section {
  const { t } = tell
  const { moves, basis } = brief
  const lines = moves.map((move) => movedLine(move, brief, tell, links))
  return {
    title: t('brief.moved'),
    base: basis === null ? t('brief.basis.none') : t(`brief.movedBase.${basis}`),
    blocks: [lines.length > 0 ? { kind: 'lines', heading: null, lines } : { kind: 'words', words: t('brief.moved.none') }],
    notes: basis === null ? [] : [t('digest.movedNote'), t(`brief.basis.${basis}`)],
    href: links.brief,
  }
}

function movedLine(move: MovedSubject, brief: Brief, { t, locale }: Telling, links: Links): Line {
  const { label, articles, outlets, compared, change } = move
  const { sign, words } = changeWords(change, locale)
  const usual = t('usual.count', { usual: formatUsual(locale.tag, compared.usual) })
  const isSmall = compared.usual < 10
  return {
    name: `${isolate(subjectNameIn(locale.language, label))} ${sign}`.trim(),
    href: links.articles({ subject: label.slug }),
    details: [
      [t('brief.counts', { articles, outlets, of: brief.outletsWithArticles }), usual + (isSmall ? '*' : '')].join(' · '),
      [words, reasonWords(move, { t, locale })].filter((one) => one !== '').join('. '),
    ].filter((one) => one !== ''),
    quotes: [],
  }
}

function reasonWords({ reason, compared }: MovedSubject, { t, locale }: Pick<Telling, 't' | 'locale'>): string {
  const { language, tag } = locale
  switch (reason.kind) {
    case 'story':
      return t('reason.story', { articles: reason.articles, outlets: reason.outlets, story: isolate(reason.title) })
    case 'outlet':
      return t('reason.outlet', {
        outlet: isolate(outletNameIn(language, reason.outlet)),
        now: reason.now,
        usual: formatUsual(tag, reason.usual),
      })
    case 'companion':
      return t('reason.companion', { articles: reason.articles, subject: isolate(subjectNameIn(language, reason.subject)) })
    case 'spread':
      return t(compared.now > compared.usual ? 'reason.rise' : 'reason.fall', { outlets: reason.outlets, of: reason.of })
    case 'none':
      return compared.now === 0 ? t('reason.gone') : ''
  }
}

function voicesSection(brief: Brief, tell: Telling, links: Links): Section {
  const { t } = tell
  const lines = brief.voices.map((voice) => voiceLine(voice, brief, tell, links))
  return {
    title: t('brief.voices'),
    base: t('brief.voicesBase'),
    blocks: [lines.length > 0 ? { kind: 'lines', heading: null, lines } : { kind: 'words', words: t('brief.voices.none') }],
    notes: brief.voices.some(({ firstIn }) => firstIn.length > 0) ? [t('brief.voicesNote')] : [],
    href: null,
  }
}

function voiceLine({ label, quotes, outlets, compared, firstIn, newest }: Voice, brief: Brief, { t, locale }: Telling, links: Links): Line {
  const { language, tag } = locale
  const counts = t('brief.quotes', { quotes, outlets, of: brief.outletsWithArticles })
  const usual = compared && t('usual.count', { usual: formatUsual(tag, compared.usual) }) + (compared.usual < 10 ? '*' : '')
  const first = firstIn.map((outlet) => isolate(outletNameIn(language, outlet))).join(t('listComma'))
  const source = newest && `${t('brief.newest')} ${isolate(outletNameIn(language, newest.outlet))}`
  return {
    name: isolate(subjectNameIn(language, label)),
    href: links.articles({ subject: label.slug, measure: 'quotes' }),
    details: [[counts, usual, source].filter(Boolean).join(' · '), ...(firstIn.length > 0 ? [t('brief.firstIn', { outlets: first })] : [])],
    quotes: newest
      ? [
          {
            words: newest.sentence.text,
            href: links.path(`/articles/${newest.articleId}#m${newest.sentence.at}`),
            isRightToLeft: isRightToLeft(newest.sentence.text),
          },
        ]
      : [],
  }
}

/** Who fell silent, and names that nobody follows yet. */
function absentSection(brief: Brief, { t, locale }: Telling, links: Links): Section {
  const { tag, language } = locale
  const silent = brief.silent.map(({ label, usual, isSmall, lastDay }): Line => {
    const words = [
      t('brief.silentUsual', { usual: formatUsual(tag, usual) }) + (isSmall ? '*' : ''),
      lastDay === null ? '' : t('brief.silentSince', { day: formatDay(tag, lastDay, 'medium') }),
    ]
    return {
      name: isolate(subjectNameIn(language, label)),
      href: links.path(subjectPath(label)),
      details: [words.filter((one) => one !== '').join(' · ')],
      quotes: [],
    }
  })
  const names = (brief.newNames ?? []).map(({ name, quotes, articles, outlets, words, articleId, at }): Line => {
    const quote = { words, href: links.path(`/articles/${articleId}#m${at}`), isRightToLeft: isRightToLeft(words) }
    const href = links.path(`/quotes?${new URLSearchParams({ name, from: brief.filter.from, to: brief.filter.to })}`)
    return { name: isolate(name), href, details: [t('unfollowed.counts', { quotes, articles, outlets })], quotes: [quote] }
  })
  const groups = [
    [t('brief.silent'), silent],
    [t('brief.newNames'), names],
  ] as const
  const told = groups.filter(([, lines]) => lines.length > 0)
  return {
    title: told.map(([heading]) => heading).join(' · '),
    base: null,
    blocks: told.map(([heading, lines]) => ({ kind: 'lines', heading: told.length > 1 ? heading : null, lines })),
    notes: [],
    href: null,
  }
}

function storiesSection(brief: Brief, tell: Telling, links: Links): Section {
  const { t, locale } = tell
  const lines = brief.stories.map(({ id, first, certainty, copies, outlets }): Line => {
    const doubt = certainty.rests === 'minute' ? '' : ` ${t('stories.doubt')}`
    const when = tell.articleTime(first)
    return {
      name: isolate(first.title),
      href: links.path(`/stories/${id}`),
      details: [
        t('stories.reprinted', { outlets: outlets - 1, articles: copies.length }),
        `${t('stories.first')} ${isolate(outletNameIn(locale.language, first.outlet))}${when === '' ? '' : ` · ${when}`}${doubt}`,
      ],
      quotes: [],
    }
  })
  const blocks: Section['blocks'] = lines.length > 0 ? [{ kind: 'lines', heading: null, lines }] : []
  return { title: t('brief.stories'), base: t('brief.storiesBase'), blocks, notes: [], href: links.stories }
}
