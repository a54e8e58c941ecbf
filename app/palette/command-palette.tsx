import { useNavigate } from '@remix-run/react'
import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  I18nProvider,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './command-palette.module.css'
import { findEntries } from './find-entries.ts'
import { useEntries } from './use-entries.ts'

/** The id of the line that searches; all other lines go by their address. */
const SEARCH = 'search'

/** Leads anywhere by a few letters: pages, subjects, outlets, and a search for whatever was typed. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t, tag } = useLocale()
  return (
    <I18nProvider locale={tag}>
      <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={styles.overlay}>
        <Modal className={styles.modal}>
          <Dialog aria-label={t('palette.title')} className={styles.dialog}>
            <Choices onClose={onClose} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

function Choices({ onClose }: { onClose: () => void }) {
  const { t } = useLocale()
  const navigate = useNavigate()
  const { entries, isWhole } = useEntries()
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  // Nothing before all is there: who types fast and presses Enter means the best line, not the first to come.
  const isReady = isWhole || words === ''
  const groups = isReady ? findEntries(entries, typed) : []
  const open = (to: string) => {
    onClose()
    navigate(to)
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped} filter={() => true}>
      <SearchField aria-label={t('palette.field')} autoFocus className={styles.field}>
        <Input placeholder={t('palette.field')} dir="auto" className={styles.input} />
      </SearchField>
      <Menu
        className={styles.menu}
        aria-label={t('palette.title')}
        onAction={(key) => open(key === SEARCH ? `/search?${new URLSearchParams({ q: words })}` : String(key))}
      >
        {groups.map((group) => (
          <MenuSection key={group.kind} id={group.kind} className={styles.section}>
            <Header>{t(`palette.${group.kind}`)}</Header>
            {group.entries.map((entry) => (
              <MenuItem key={entry.to} id={entry.to} textValue={entry.names.join(' ')} className={styles.item}>
                <bdi>{entry.names[0]}</bdi>
                {entry.names.slice(1, 3).map((name) => (
                  <small key={name}>
                    <bdi>{name}</bdi>
                  </small>
                ))}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
        {isReady && words !== '' && (
          <MenuSection id="words" className={styles.section}>
            <Header>{t('search.title')}</Header>
            <MenuItem id={SEARCH} textValue={words} className={styles.item}>
              <span>{t('palette.search')}</span> <bdi className={styles.words}>{words}</bdi>
            </MenuItem>
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  )
}
