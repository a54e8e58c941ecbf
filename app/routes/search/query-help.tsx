import { Link, useSearchParams } from '@remix-run/react'
import { changeSearch } from '../../filters/filter.ts'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './search.module.css'

/** Each rule of the query language with an example in both scripts: those who read one of them read the interface in it or in English. */
const rules: { key: MessageKey; ar: string; fa: string }[] = [
  { key: 'search.help.all', ar: 'إيران عقوبات', fa: 'ایران تحریم' },
  { key: 'search.help.forms', ar: 'كتاب', fa: 'می\u200cرود' },
  { key: 'search.help.phrase', ar: '"وزير الخارجية"', fa: '«وزیر خارجه»' },
  { key: 'search.help.or', ar: 'الرياض أو جدة', fa: 'تهران یا اصفهان' },
  { key: 'search.help.not', ar: 'النفط -الغاز', fa: 'نفت -گاز' },
  { key: 'search.help.group', ar: '(قمة أو اجتماع) بيان', fa: '(نشست یا دیدار) بیانیه' },
  { key: 'search.help.prefix', ar: 'اقتصاد*', fa: 'اقتصاد*' },
  { key: 'search.help.near', ar: 'وزير NEAR/5 استقالة', fa: 'وزیر NEAR/5 استعفا' },
  { key: 'search.help.paragraph', ar: 'ميزانية NEAR/p برلمان', fa: 'بودجه NEAR/p مجلس' },
]

/** How to ask, by examples that can be clicked. */
export function QueryHelp({ isOpen = false }: { isOpen?: boolean }) {
  const { t, language } = useLocale()
  return (
    <details className={`${styles.help} screen-only`} open={isOpen}>
      <summary>{t('search.help.title')}</summary>
      <p>{t('search.help.intro')}</p>
      <dl>
        {rules.map(({ key, ar, fa }) => (
          <div key={key}>
            <dt>
              {language !== 'fa' && <Example words={ar} lang="ar" />} {language !== 'ar' && <Example words={fa} lang="fa" />}
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Example({ words, lang }: { words: string; lang: string }) {
  const [params] = useSearchParams()
  return (
    <Link to={changeSearch(params, { q: words, text: null, subject: null, undated: null })} lang={lang} dir="rtl">
      {words}
    </Link>
  )
}
