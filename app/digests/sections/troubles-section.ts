import { outletNameIn } from '../../components/outlet-name.tsx'
import { type LoadedOutletState, loadOutletStates } from '../../figures/load-outlet-states.ts'
import { failureKey } from '../../i18n/failure-key.ts'
import { formatInstant } from '../../i18n/format.ts'
import type { Desk } from '../desk.ts'
import { isolate } from '../isolate.ts'
import type { Line, Section } from '../section.ts'
import { telling } from '../telling.ts'

/** Outlets that are not collected as they should be: what the numbers above leave out. */
export async function loadTroublesSection(desk: Desk): Promise<Section> {
  const { t } = telling(desk)
  const states = (await loadOutletStates(desk.context)).filter(({ trouble }) => trouble !== null)
  const lines = states.map((state) => troubleLine(state, desk))
  return {
    title: t('overview.troubled'),
    base: states.length > 0 ? t('overview.troubledBase', { count: states.length }) : null,
    blocks: [lines.length > 0 ? { kind: 'lines', heading: null, lines } : { kind: 'words', words: t('digest.noTroubles') }],
    notes: [],
    href: `${desk.context.config.url}/outlets`,
  }
}

function troubleLine({ outlet, trouble, lastArticleAt }: LoadedOutletState, desk: Desk): Line {
  const { t, locale } = telling(desk)
  const because = trouble?.failure ? t('trouble.because', { failure: t(failureKey(trouble.failure)) }) : ''
  const since = trouble ? t('trouble.since', { when: formatInstant(locale.tag, trouble.since, desk.timeZone) }) : ''
  return {
    name: isolate(outletNameIn(locale.language, outlet)),
    href: `${desk.context.config.url}/outlets/${outlet.slug}`,
    details: [
      [trouble ? t(`trouble.${trouble.kind}`) : '', because, since].filter((one) => one !== '').join(' '),
      ...(lastArticleAt === null ? [] : [t('outlets.lastArticleAt', { when: formatInstant(locale.tag, lastArticleAt, outlet.timeZone) })]),
    ],
    quotes: [],
  }
}
