import { Link } from '@remix-run/react'
import { sectionKinds } from '#analysis/section-kind.ts'
import { Popover } from '../../components/popover.tsx'
import { exploreSearch } from '../../figures/exploration.ts'
import { isolate, nameCountry, nameLanguage } from '../../figures/name-series.ts'
import { cues } from '../../filters/question.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ExplorePage } from './load-explore-page.ts'

const textLanguages = ['ar', 'fa', 'en', 'ckb', 'ps', 'und']

/** What narrows a figure more rarely: sections, headlines, the verb of a quote, the language of the text, countries, a moment. */
export function MoreFilters({ page }: { page: ExplorePage }) {
  const { t, locale } = useLocale()
  const { asked, terms, withoutTitle } = page.figure
  const { sections, text, cue, headline, countries, join, known, without } = asked
  const set =
    sections.length +
    countries.length +
    [text, cue, known, without].filter((one) => one !== null).length +
    Number(headline) +
    Number(join === 'all')
  const present = [...new Set(page.outlets.map(({ country }) => country ?? 'none'))].sort()
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
        <Boxes
          name="section"
          label={t('explore.sectionsLabel')}
          chosen={sections}
          options={sectionKinds.map((kind) => [kind, t(`section.${kind}`)])}
        />
        {present.length > 1 && (
          <Boxes
            name="country"
            label={t('explore.countries')}
            chosen={countries}
            options={present.map((code) => [code, nameCountry(code === 'none' ? null : code, locale)])}
          />
        )}
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

function Boxes({
  name,
  label,
  chosen,
  options,
}: {
  name: string
  label: string
  chosen: string[]
  options: [value: string, label: string][]
}) {
  return (
    <fieldset className={styles.boxes}>
      <legend>{label}</legend>
      {options.map(([value, words]) => (
        <label key={value} className={styles.check}>
          <input type="checkbox" name={name} value={value} key={String(chosen.includes(value))} defaultChecked={chosen.includes(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
