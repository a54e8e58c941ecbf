import { expect, test } from 'vitest'
import { unseenTime } from '#scraper/health/unseen-time.ts'

const HOUR = 3_600_000
const look = (hour: number, isContinuous = true, isWhole = true) => ({ at: hour * HOUR, isContinuous, isWhole })
const killed = (hour: number) => look(hour, false, false)
const unseenHours = (looks: ReturnType<typeof look>[], start = 24, end = 48, grace = 4) =>
  unseenTime(looks, start * HOUR, end * HOUR, grace * HOUR) / HOUR

test('looks that each connect to the one before leave nothing unseen', () => {
  expect(unseenHours([look(23), look(30), look(40), look(47)])).toBe(0)
})

test('a look that shows nothing known leaves the time before it unseen', () => {
  expect(unseenHours([look(23), look(30), look(40, false), look(47)])).toBe(10)
})

test('a day without a look is seen by the next one that connects', () => {
  expect(unseenHours([look(20), look(50)])).toBe(0)
  expect(unseenHours([look(20), look(50, false)])).toBe(24)
})

test('what came after the last look is unseen once the next one is overdue', () => {
  expect(unseenHours([look(23), look(46)])).toBe(0)
  expect(unseenHours([look(23), look(36)])).toBe(12)
})

test('without any look the whole time is unseen', () => {
  expect(unseenHours([])).toBe(24)
})

test('what a killed look left open is seen by the next whole one, if that connects to the whole one before', () => {
  expect(unseenHours([look(23), killed(30), killed(33), look(40), look(47)])).toBe(0)
  expect(unseenHours([look(23), killed(30), look(40, false), look(47)])).toBe(16)
  expect(unseenHours([look(23), killed(30), look(35, true, false), look(47, true, false)])).toBe(6)
})
