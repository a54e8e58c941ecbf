/** One line of the accuracy table: a task in a language. Precision is correct / found, recall is correct / expected. */
export type EvalRow = {
  task: string
  /** 'ar', 'fa', or 'all' where the task knows no language. */
  language: string
  /** How many cases of gold were read. */
  cases: number
  correct: number
  found: number
  expected: number
  /** What must be reached; null where the row is for information. */
  floor: { precision?: number; recall?: number } | null
  /** One line for each error: what was wanted, what came, where. */
  errors: string[]
}

/** A task of `npm run eval`: reads gold below `corpus` and says how often the product agrees with it. */
export type EvalTask = { name: string; run: (corpus: string) => Promise<EvalRow[]> }
