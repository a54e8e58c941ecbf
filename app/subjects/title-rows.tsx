import { useState } from 'react'
import { useLocale } from '../i18n/use-locale.ts'
import { problemWords } from './problem-words.ts'
import styles from './subject-form.module.css'
import type { TitleValues, ValuesProblem } from './subject-values.ts'

const blank: TitleValues = { words: '', language: 'ar', from: '', to: '' }
/** Rows to fill in, also before scripts are there. */
const SPARE_ROWS = 1

/** Offices held: their words name the person in articles of those days alone. */
export function TitleRows({ titles, problems }: { titles: TitleValues[]; problems: ValuesProblem[] }) {
  const { t } = useLocale()
  const [rows, setRows] = useState(() =>
    [...titles, ...Array.from({ length: SPARE_ROWS }, () => blank)].map((title, key) => ({ ...title, key })),
  )
  const wrong = ['title_words', 'title_language', 'title_from', 'title_to'].map((field) => problemWords(t, problems, field)).filter(Boolean)
  return (
    <details className={styles.set} open={titles.length > 0}>
      <summary>{t('subjectForm.titles')}</summary>
      <p className={styles.note}>{t('subjectForm.titlesHint')}</p>
      <div className={styles.titles}>
        {rows.map(({ key, words, language, from, to }, index) => (
          <fieldset key={key} className={styles.title}>
            <legend className="visually-hidden">{t('subjectForm.titleRow', { row: index + 1 })}</legend>
            <label className={styles.words}>
              <span>{t('subjectForm.titleWords')}</span>
              <input name="title_words" defaultValue={words} dir="auto" maxLength={200} />
            </label>
            <label>
              <span>{t('subjectForm.titleLanguage')}</span>
              <select name="title_language" defaultValue={language}>
                <option value="ar">{t('subjectForm.in.ar')}</option>
                <option value="fa">{t('subjectForm.in.fa')}</option>
              </select>
            </label>
            <label>
              <span>{t('subjectForm.from')}</span>
              <input name="title_from" defaultValue={from} placeholder="2024-07-30" dir="ltr" inputMode="numeric" maxLength={10} />
            </label>
            <label>
              <span>{t('subjectForm.to')}</span>
              <input name="title_to" defaultValue={to} placeholder="2024-07-30" dir="ltr" inputMode="numeric" maxLength={10} />
            </label>
          </fieldset>
        ))}
      </div>
      {wrong.length > 0 && (
        <p role="alert" className={styles.wrong}>
          {wrong.join(' ')}
        </p>
      )}
      <button type="button" onClick={() => setRows([...rows, { ...blank, key: rows.length }])} className={`${styles.add} screen-only`}>
        {t('subjectForm.addTitle')}
      </button>
    </details>
  )
}
