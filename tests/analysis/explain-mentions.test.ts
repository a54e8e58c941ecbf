import { expect, test } from 'vitest'
import { explainMentions } from '#analysis/match/explain-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { person } from '../helpers/subjects.ts'

const kazemi = person(1, 'رضا کاظمی', {
  titles: [{ words: 'رئیس بندر ساحل', language: 'fa', from: '2024-01-01', to: '2024-12-31' }],
  exclusions: [{ words: 'میدان کاظمی', language: 'fa' }],
})

function explain(text: string, day: string | null = '2024-06-01') {
  const { counted, passedOver } = explainMentions(compileSubjects([kazemi]), 1, text, { titleEnd: 0, day, language: 'fa' })
  return {
    counted: counted.map(({ start, end, isDoubtful }) => [text.slice(start, end), isDoubtful]),
    passed: passedOver.map(({ start, end, reason }) => [text.slice(start, end), reason]),
  }
}

test.each([
  ['his full name', 'رضا کاظمی به اسکله رفت و گفت راه باز است.', [['رضا کاظمی', false]], []],
  [
    'a surname counts by the name before it',
    'رضا کاظمی آمد. سپس کاظمی به اسکله رفت.',
    [
      ['رضا کاظمی', false],
      ['کاظمی', true],
    ],
    [],
  ],
  ['a surname alone', 'خانه‌های خیابان ساحلی نوسازی شد و کاظمی آن را دید.', [], [['کاظمی', 'alone']]],
  ['a square of that name', 'رضا کاظمی از میدان کاظمی گذشت.', [['رضا کاظمی', false]], [['کاظمی', 'excluded']]],
])('%s', (_, text, counted, passed) => {
  expect(explain(text)).toEqual({ counted, passed })
})

test('a title is passed over on days out of office, and is no finding of its own beside the name', () => {
  const text = 'رئیس بندر ساحل گفت راه باز است.'
  expect(explain(text).counted).toEqual([['رئیس بندر ساحل', false]])
  expect(explain(text, '2026-06-01').passed).toEqual([['رئیس بندر ساحل', 'out-of-office']])
  expect(explain('رضا کاظمی رئیس بندر ساحل به اسکله رفت.').passed).toEqual([])
})
