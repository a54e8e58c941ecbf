import styles from './sparkline.module.css'

const [WIDTH, HEIGHT] = [96, 24]

/** A small line without axes beside a number that says the same; so it is hidden from screen readers. Time runs with the reading direction. */
export function Sparkline({ values }: { values: number[] }) {
  if (values.length < 2) return null
  const top = Math.max(1, ...values)
  const points = values.map(
    (value, index) => `${((index / (values.length - 1)) * WIDTH).toFixed(1)},${(HEIGHT - 2 - (value / top) * (HEIGHT - 4)).toFixed(1)}`,
  )
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <polyline points={points.join(' ')} />
    </svg>
  )
}
