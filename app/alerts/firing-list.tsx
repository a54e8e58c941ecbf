import { Link } from '@remix-run/react'
import settings from '../components/settings.module.css'
import { FSI, PDI } from '../digests/isolate.ts'

export type ToldFiring = { key: string; words: string; href: string; note?: string | null }

/** What came true, each with its numbers, leading to what stands behind it. */
export function FiringList({ firings }: { firings: ToldFiring[] }) {
  return (
    <ul className={settings.rows}>
      {firings.map(({ key, words, href, note }) => (
        <li key={key} className={settings.row} data-row>
          <span>
            <Link to={href} data-row-link>
              <Isolated words={words} />
            </Link>
            {note && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Isolates as elements. */
export function Isolated({ words }: { words: string }) {
  return (
    <>
      {words.split(FSI).map((piece, index) => {
        const [inside, after] = index === 0 ? [null, piece] : piece.split(PDI)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence
          <span key={index}>
            {inside !== null && <bdi>{inside}</bdi>}
            {after}
          </span>
        )
      })}
    </>
  )
}
