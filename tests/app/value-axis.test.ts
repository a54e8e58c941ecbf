import { expect, test } from 'vitest'
import { valueAxis } from '#app/charts/value-axis.ts'

test.each([
  ['counts', [[3, null, 12]], undefined, [0, 'auto'], false],
  ['shares', [[0.25, 0]], undefined, [0, 'auto'], true],
  ['nothing but zeros', [[0, null, 0]], undefined, [0, 1], false],
  ['gaps alone', [[null, null]], undefined, [0, 1], false],
  ['zeros beside charts that share an axis of shares', [[0, 0]], 0.2, [0, 0.2], true],
  ['charts that share an axis on which all is zero', [[0, 0]], 0, [0, 1], false],
])('the axis of %s', (_, values, top, domain, allowDecimals) => {
  expect(
    valueAxis(
      values.map((one) => ({ values: one })),
      top,
    ),
  ).toEqual({ domain, allowDecimals })
})
