import { Link } from '@remix-run/react'
import { sectionKinds } from '#analysis/section-kind.ts'
import { FilterBoxes } from '../../components/filter-boxes.tsx'
import { GroupBoxes } from '../../components/group-boxes.tsx'
import { Popover } from '../../components/popover.tsx'
import { exploreSearch } from '../../figures/exploration.ts'
import { isolate, nameLanguage } from '../../figures/name-series.ts'
import { countGroups } from '../../filters/groups.ts'
import { cues } from '../../filters/question.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ExplorePage } from './load-explore-page.ts'

const textLanguages = ['ar', 'fa', 'en', 'ckb', 'ps', 'und']

/** What narrows a figure more rarely: sections, headlines, the verb of a quote, the language of the text, countries, a moment. */
export function MoreFilters({ page }: { page: ExplorePage }) {
  const { t, locale } = useLocale()
  const { asked, terms, withoutTitle } = page.figure
  const { sections, text, cue, headline, join, known, without } = asked
  const set =
    sections.length +
    countGroups(asked.filter) +
    [text, cue, known, without].filter((one) => one !== null).length +
    Number(headline) +
    Number(join === 'all')
  return (
    <Popover label={t('explore.more')} isSet={set > 0}>
      <div className={styles.more}>
        {terms.length > 0 && (
          <label className={styles.check}>
            <input type="checkbox" name="headline" value="1" key={String(headline)} defaultChecked={headline} />
            {t('explore.headline')}
          </label>
        )}
        {terms.length > 1 && (
          <label className={styles.check}>
            <input type="checkbox" name="join" value="all" key={join} defaultChecked={join === 'all'} />
            {t('explore.join.all')}
          </label>
        )}
        <select name="text" aria-label={t('explore.split.text')} defaultValue={text ?? ''} key={`text ${text}`}>
          <option value="">{t('explore.anyText')}</option>
          {textLanguages.map((code) => (
            <option key={code} value={code}>
              {nameLanguage(code === 'und' ? null : code, locale)}
            </option>
          ))}
        </select>
        {terms.some((term) => term.kind === 'subject' && term.subject.kind === 'speaker') && (
          <select name="cue" aria-label={t('explore.split.cue')} defaultValue={cue ?? ''} key={`cue ${cue}`}>
            <option value="">{t('explore.anyCue')}</option>
            {cues.map((one) => (
              <option key={one} value={one}>
                {t(`cue.${one}`)}
              </option>
            ))}
          </select>
        )}
        <FilterBoxes
          name="section"
          label={t('explore.sectionsLabel')}
          chosen={sections}
          options={sectionKinds.map((kind) => [kind, t(`section.${kind}`)])}
        />
        <GroupBoxes outlets={page.outlets} chosen={asked.filter} />
        {known === null ? (
          <Link to={exploreSearch({ ...asked, known: page.at, filter: { ...asked.filter, preset: null } })}>{t('explore.pin')}</Link>
        ) : (
          <Link to={exploreSearch({ ...asked, known: null })}>{t('explore.unpin')}</Link>
        )}
        {without !== null && (
          <Link to={exploreSearch({ ...asked, without: null })}>{t('explore.withoutThis', { title: isolate(withoutTitle ?? '') })}</Link>
        )}
      </div>
    </Popover>
  )
}
