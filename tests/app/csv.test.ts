import { expect, test } from 'vitest'
import { writeCsv } from '#app/exports/csv.ts'

test('a spreadsheet reads the letters, and runs nothing', () => {
  const text = writeCsv([
    ['کشتی', 'a "b", c', '=1+1', '+49', '-cmd', '@sum', '\tx', 'سطر\nدوم'],
    [1, 0.25, null, -3],
  ])
  expect(text).toBe(`\ufeffکشتی,"a ""b"", c",'=1+1,'+49,'-cmd,'@sum,'\tx,"سطر\nدوم"\r\n1,0.25,,-3\r\n`)
})
