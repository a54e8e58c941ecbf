import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Figure } from '../../components/figure.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import { Message } from '../../i18n/message.tsx'
import { titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { CopiesTable } from './copies-table.tsx'
import { DifferenceView } from './difference-view.tsx'
import { loadStory, type StoryPage } from './load-story.ts'
import styles from './story.module.css'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadStory(request, context, Number(params.id))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, data?.story.first.title)

export default function Story() {
  const page = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const { story, subjects, compared } = page
  const { certainty, copies, outlets } = story
  return (
    <>
      <p className={styles.back}>
        <Link to="/stories">{t('stories.title')}</Link>
      </p>
      <h1>
        <bdi>{story.first.title}</bdi>
      </h1>
      <ul className={styles.subjects}>
        {subjects.map((subject) => (
          <li key={subject.id}>
            <SubjectLink subject={subject} isRowLink={false} />
          </li>
        ))}
      </ul>
      <Figure
        title={t('story.copies', { articles: copies.length, outlets })}
        base={t(certainty.rests === 'minute' ? 'story.firstSure' : `stories.rests.${certainty.rests}`)}
        notes={[t('story.shareExplained')]}
      >
        <CopiesTable story={story} comparedId={compared?.copy.id ?? null} />
      </Figure>
      {compared && <DifferenceView first={story.first} compared={compared} />}
      <Credits credits={page.credits} />
    </>
  )
}

/** Who credits whom, in words. */
function Credits({ credits }: { credits: StoryPage['credits'] }) {
  const { t } = useLocale()
  if (credits.length === 0) return <p className={styles.note}>{t('story.noCredits')}</p>
  return (
    <section aria-labelledby="credits">
      <h2 id="credits">{t('credits.title')}</h2>
      <ul className={styles.credits}>
        {credits.map(({ printed, outlet, by }) => (
          <li key={printed}>
            <Message
              id="story.credits"
              values={{
                count: by.length,
                source: outlet ? <OutletName key="source" outlet={outlet} /> : <bdi key="source">{printed}</bdi>,
                outlets: (
                  <span key="outlets">
                    {by.map((one, index) => (
                      <span key={one.outlet.slug}>
                        {index > 0 && t('listComma')}
                        <OutletName outlet={one.outlet} />
                      </span>
                    ))}
                  </span>
                ),
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
