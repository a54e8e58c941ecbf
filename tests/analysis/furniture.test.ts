import { expect, test } from 'vitest'
import { findFurniture } from '#analysis/furniture.ts'

const left = (text: string) => findFurniture(text).reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text)

test('a link on its line goes with its label', () => {
  expect(left('فقرة أولى.\nإقرأ أيضا: وزير يزور المدينة\nفقرة ثانية.')).toBe('فقرة أولى.\n\nفقرة ثانية.')
})

test('a label alone goes with the headlines below it, and the article goes on', () => {
  expect(left('متن خبر.\nبیشتر بخوانید:\nتیتر یک خبر\nتیتر خبر دیگر\nادامه متن خبر که جمله‌ای کامل است.')).toBe(
    'متن خبر.\n\nادامه متن خبر که جمله‌ای کامل است.',
  )
})

test('a second article whose lead says its headline again goes to the end', () => {
  const second =
    'البلدية تفتح الحديقة الجديدة أمام الزوار\nقال رئيس البلدية إن البلدية تفتح الحديقة الجديدة أمام الزوار غدا.\nوأضاف أن الدخول مجاني.'
  expect(left(`فقرة الخبر.\nاقرأ أيضاً:\n${second}`)).toBe('فقرة الخبر.\n')
})

test('a sentence about reading is no label', () => {
  const text = 'قال المعلم للطلاب اقرأ أيضا ما كتبه الآخرون.'
  expect(left(text)).toBe(text)
})
