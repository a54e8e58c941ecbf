import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { loadWhy } from '../../brief/load-why.ts'
import { FilterBar } from '../../components/filter-bar.tsx'
import { RecountNotice } from '../../components/recount-notice.tsx'
import { SubjectLink, subjectNameIn } from '../../components/subject-name.tsx'
import { Usual } from '../../components/usual.tsx'
import { Message } from '../../i18n/message.tsx'
import { subjectTitle } from '../../i18n/subject-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useWhyEvidence } from './use-why-evidence.ts'
import styles from './why.module.css'
import { WhyCompanions } from './why-companions.tsx'
import { WhyOutlets } from './why-outlets.tsx'
import { WhyStories } from './why-stories.tsx'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadWhy(request, context, params.slug ?? '')
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => subjectTitle(matches, data?.subject)

export default function WhyPage() {
  const why = useLoaderData<typeof loader>()
  const { t, language } = useLocale()
  const evidence = useWhyEvidence(why)
  return (
    <>
      <h1>{t('why.title', { name: subjectNameIn(language, why.subject) })}</h1>
      <FilterBar filter={why.filter} outlets={why.outlets} today={why.today} />
      <RecountNotice recounts={why.recounts} />
      <p className={styles.total}>
        <Link to={evidence({})}>{t('why.total', { articles: why.articles, outlets: why.outletsWithArticles })}</Link>{' '}
        <span className={styles.soft}>
          {why.basis !== null && why.compared.now !== why.articles && t('brief.compared', { now: why.compared.now })}{' '}
          {why.basis !== null && <Usual usual={why.compared.usual} />}
        </span>
      </p>
      <p className={styles.note}>
        {t(`brief.basis.${why.basis ?? 'none'}`)}{' '}
        <Message id="why.page" values={{ subject: <SubjectLink key="subject" subject={why.subject} /> }} />
      </p>
      <WhyStories why={why} />
      <div className={styles.columns}>
        <WhyOutlets why={why} />
        <WhyCompanions why={why} />
      </div>
      <p className={styles.note}>{t('why.explained')}</p>
    </>
  )
}
