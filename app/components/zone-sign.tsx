import { offsetOf } from '../i18n/format.ts'

type At = { at: number; timeZone: string }

/** Beside a time that is compared with others: how far its clock is from UTC, where the others' are not as far. */
export function ZoneSign({ at, timeZone, among }: At & { among: At[] }) {
  const own = offsetOf(at, timeZone)
  if (among.every((one) => offsetOf(one.at, one.timeZone) === own)) return null
  return (
    <>
      {' '}
      <small dir="ltr">UTC{own}</small>
    </>
  )
}
