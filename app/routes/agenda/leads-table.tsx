import { Link } from '@remix-run/react'
import type { Press } from '../../agenda/compare-presses.ts'
import type { Agenda } from '../../agenda/load-agenda.ts'
import type { Lead, Leads } from '../../agenda/load-leads.ts'
import { Figure } from '../../components/figure.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import { ZoneSign } from '../../components/zone-sign.tsx'
import { formatInstant, formatInstantFully, formatNumber } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './leads.module.css'

const HOUR_MS = 3_600_000

/** Of what both presses began to write within a day: who was first, and by how many hours. */
export function LeadsTable({ agenda: { leads } }: { agenda: Agenda }) {
  const { t } = useLocale()
  if (leads === null) {
    return (
      <Figure title={t('leads.title')} base="">
        <p className={styles.empty}>{t('leads.tooLong')}</p>
      </Figure>
    )
  }
  return (
    <Figure title={t('leads.title')} base={<LeadsBase leads={leads} />} notes={[t('leads.explained'), ...listDoubts(leads, t)]}>
      {leads.decided.length === 0 ? <p className={styles.empty}>{t('leads.none')}</p> : <Rows leads={leads} />}
      {leads.more > 0 && <p className={styles.soft}>{t('leads.more', { count: leads.more })}</p>}
    </Figure>
  )
}

function LeadsBase({ leads: { first, medianMs } }: { leads: Leads }) {
  const { t, tag } = useLocale()
  if (medianMs === null) return null
  return <>{t('leads.summary', { ar: first.ar, fa: first.fa, hours: formatHours(tag, medianMs) })}</>
}

function listDoubts({ undecided }: Leads, t: ReturnType<typeof useLocale>['t']): string[] {
  return [
    undecided.dayOnly > 0 && t('leads.dayOnly', { count: undecided.dayOnly }),
    undecided.coverage > 0 && t('leads.coverage', { count: undecided.coverage }),
  ].filter((doubt) => doubt !== false)
}

function Rows({ leads }: { leads: Leads }) {
  const { t } = useLocale()
  return (
    <div className={styles.scroll}>
      <table className={styles.leads}>
        <thead>
          <tr>
            <th scope="col">{t('ranking.name')}</th>
            <th scope="col">{t('leads.leader')}</th>
            <th scope="col">{t('agenda.fa')}</th>
            <th scope="col">{t('agenda.ar')}</th>
          </tr>
        </thead>
        <tbody>
          {leads.decided.map((lead) => (
            <LeadRow key={`${lead.label.id} ${lead.ar.articleId}`} lead={lead} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LeadRow({ lead }: { lead: Lead }) {
  const { t, tag } = useLocale()
  return (
    <tr data-row>
      <th scope="row">
        <SubjectLink subject={lead.label} isRowLink={false} />
      </th>
      <td>{lead.leader === null ? t('leads.same') : t(`leads.by.${lead.leader}`, { hours: formatHours(tag, lead.leadMs) })}</td>
      <First lead={lead} press="fa" />
      <First lead={lead} press="ar" />
    </tr>
  )
}

function First({ lead, press }: { lead: Lead; press: Press }) {
  const { t, tag } = useLocale()
  const { articleId, outlet, at, articles } = lead[press]
  const both = [lead.ar, lead.fa].map((one) => ({ at: one.at, timeZone: one.outlet.timeZone }))
  return (
    <td>
      <Link to={`/articles/${articleId}`} data-row-link={press === lead.leader || undefined}>
        <OutletName outlet={outlet} />
      </Link>{' '}
      <time dateTime={new Date(at).toISOString()} title={formatInstantFully(tag, at, outlet.timeZone)}>
        {formatInstant(tag, at, outlet.timeZone)}
      </time>
      <ZoneSign at={at} timeZone={outlet.timeZone} among={both} />
      <span className={styles.soft}>{t('leads.articles', { count: articles })}</span>
    </td>
  )
}

/** In minutes below two hours. */
function formatHours(tag: string, ms: number): string {
  const [unit, value] = ms < 2 * HOUR_MS ? (['minute', Math.round((ms / HOUR_MS) * 60)] as const) : (['hour', ms / HOUR_MS] as const)
  return formatNumber(tag, value, { maximumFractionDigits: 1, style: 'unit', unit, unitDisplay: 'long' })
}
