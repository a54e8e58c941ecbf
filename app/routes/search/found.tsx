import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { Asked } from './asked.ts'
import { ChosenFacets } from './chosen-facets.tsx'
import { FacetLists } from './facet-lists.tsx'
import type { Results } from './load-search.ts'
import { NothingFound } from './nothing-found.tsx'
import { ResultList } from './result-list.tsx'
import styles from './search.module.css'
import { useCounted } from './use-counted.ts'

type FoundProps = { results: Results; asked: Asked; subject: SubjectLabel | null; today: string }

/** The page of results, and beside it, as soon as they are counted, how many there are and of what. */
export function Found({ results, asked, subject, today }: FoundProps) {
  const counted = useCounted(results.counted)
  const known = counted === 'failed' ? null : counted
  const isEmpty = known?.total === 0
  return (
    <>
      <ChosenFacets asked={asked} subject={subject} undated={isEmpty ? known.undated : 0} />
      {isEmpty ? (
        <NothingFound elsewhere={known.elsewhere} today={today} />
      ) : (
        <div className={styles.found}>
          <ResultList results={results} counted={counted} order={asked.order} />
          {known && <FacetLists facets={known.facets} total={known.total} />}
        </div>
      )}
    </>
  )
}
