import { Form } from '@remix-run/react'
import type { Layout } from '#catalog/definition.ts'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import { pickedFields } from '../../workbench/picked-fields.ts'
import { PickingTable } from '../../workbench/picking-table.tsx'
import { ReadingCard, ReadingCards } from '../../workbench/reading-cards.tsx'
import { SnapshotFrame } from '../../workbench/snapshot-frame.tsx'
import styles from '../../workbench/workbench.module.css'
import type { LoadedMend } from './load-mend.ts'

type Unfinished = NonNullable<LoadedMend['mend']>

/** The last page that was read well beside one that no longer is, what the proposed layout makes of five of these, and the way to save it. */
export function MendTable({ mend, layout }: { mend: Unfinished; layout: Layout }) {
  const { t } = useLocale()
  return (
    <>
      {mend.error === 'no-pages' && <p className={settings.problem}>{t('mend.noPages')}</p>}
      <ReadingCards readings={mend.readings} position={mend.position} timeZone={mend.timeZone} />
      <PickingTable layout={layout} snapshot={mend.snapshot} beside={<GoodPage mend={mend} />} />
      {mend.before && (
        <section className={settings.section}>
          <h2>{t('mend.before')}</h2>
          <p>{t('mend.beforeHelp')}</p>
          <div className={styles.card}>
            <ReadingCard reading={mend.before.reading} timeZone={mend.timeZone} />
          </div>
        </section>
      )}
      <SaveMend mend={mend} />
    </>
  )
}

function GoodPage({ mend }: { mend: Unfinished }) {
  const { t } = useLocale()
  const marked = Object.fromEntries(pickedFields.map((field) => [field, mend.olderLayout?.[field] ?? '']))
  return (
    <div>
      <h2>{t('outlet.goodPage')}</h2>
      <p>{t('mend.goodHelp')}</p>
      <SnapshotFrame snapshot={mend.beforeSnapshot} marked={marked} title={t('outlet.goodPage')} />
    </div>
  )
}

function SaveMend({ mend }: { mend: Unfinished }) {
  const { t } = useLocale()
  return (
    <section className={settings.section}>
      <h2>{t('mend.save')}</h2>
      <Form method="post" className={settings.actions} preventScrollReset>
        <label>
          {t('mend.breaksOn')} <input type="date" name="breaksOn" dir="ltr" required defaultValue={mend.breaksOn} key={mend.breaksOn} />
        </label>
        <button type="submit" name="do" value="day" className={settings.button}>
          {t('mend.setDay')}
        </button>
      </Form>
      <p>{t(mend.isMended ? 'mend.saveHelp' : 'mend.notMended')}</p>
      <Form method="post" className={settings.actions}>
        <button type="submit" name="do" value="save" className={settings.button} disabled={!mend.isMended || mend.isBusy}>
          {t('mend.saveAndRead')}
        </button>
        <button type="submit" name="do" value="discard" className={settings.button}>
          {t('trial.discard')}
        </button>
      </Form>
    </section>
  )
}
