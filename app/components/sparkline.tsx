import { useCourse } from '../charts/use-course.ts'
import styles from './sparkline.module.css'

const [WIDTH, HEIGHT] = [96, 24]

/** A small line without axes beside a number that says the same; so it is hidden from screen readers. It breaks at gaps. Time runs as in figures. */
export function Sparkline({ values }: { values: (number | null)[] }) {
  const course = useCourse()
  if (values.length < 2) return null
  const top = Math.max(1, ...values.map((value) => value ?? 0))
  const x = (index: number) => ((course === 'ltr' ? index : values.length - 1 - index) * (WIDTH / (values.length - 1))).toFixed(1)
  const y = (value: number) => (HEIGHT - 2 - (value / top) * (HEIGHT - 4)).toFixed(1)
  const path = values.map((value, index) => {
    if (value === null) return ''
    const isBegin = (values[index - 1] ?? null) === null
    // A lone value between gaps is drawn as a dot: a line to itself, with round ends.
    return `${isBegin ? 'M' : 'L'}${x(index)},${y(value)}${isBegin && (values[index + 1] ?? null) === null ? 'h0' : ''}`
  })
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <path d={path.join('')} />
    </svg>
  )
}
