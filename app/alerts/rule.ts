/** What an alert can watch, in the order in which menus offer it. */
export const ruleKinds = ['rise', 'first-quote', 'phrase', 'silence', 'trouble'] as const

/**
 * A rule. `rise`: on a day, in the outlets that can be compared, at least `least` articles and `factor` times the share that is usual on that weekday. `first-quote`: a
 * quote after `days` days without one. `phrase`: an article that a query finds. `silence`: `days` days without a quote of somebody who is usually quoted on such
 * days. `trouble`: an outlet (null: any) that opens an alarm.
 */
export type Rule =
  | { kind: 'rise'; subject: string; factor: number; least: number }
  | { kind: 'first-quote'; speaker: string; days: number }
  | { kind: 'phrase'; query: string }
  | { kind: 'silence'; speaker: string; days: number }
  | { kind: 'trouble'; outlet: string | null }

/** The numbers that made a rule come true. `usual` and `expected` are articles of the same weekday: as they were, and at today's volume. */
export type Evidence =
  | { kind: 'rise'; subject: string; now: number; usual: number; expected: number; outlets: number; basis: 'weekday' | 'before' }
  | { kind: 'first-quote'; speaker: string; quotes: number; days: number; collected: number }
  | { kind: 'phrase'; query: string; articleId: number; title: string; outlet: string }
  | { kind: 'silence'; speaker: string; from: string; usual: number; lastDay: string | null }
  | { kind: 'trouble'; outlet: string; trouble: string }

/** A rule that came true: `key` says of what, so that it is told once, also when the rule is changed meanwhile; `day` is the day it is about. */
export type Firing = { key: string; day: string; evidence: Evidence }

/** Every time that a rule came true, oldest first, and on how many days enough was collected to tell. */
export type Judged = { firings: Firing[]; judgedDays: number }

/** Days with both ends. */
export type Days = { from: string; to: string }
