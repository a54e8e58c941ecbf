import { Link } from '@remix-run/react'
import styles from './outlets.module.css'

/** An outlet's tags; each leads to the outlets that have it. */
export function TagList({ tags }: { tags: string[] }) {
  return tags.map((tag) => (
    <Link key={tag} to={`/outlets?${new URLSearchParams({ tag })}`} className={styles.tag}>
      <bdi>{tag}</bdi>
    </Link>
  ))
}
