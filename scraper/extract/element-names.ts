const mostAnswers = 5_000
const longestKept = 200

/**
 * Asks class and id names, as words, whether a pattern is among them: "SecRelated" and "Sec_related" are one. A site's pages bear the same names again and again, so answers are
 * kept. False for an element that has none.
 */
export function askOfNames(pattern: RegExp): (names: string | undefined) => boolean {
  const answers = new Map<string, boolean>()
  return (names) => {
    if (!names) return false
    const known = answers.get(names)
    if (known !== undefined) return known
    const answer = pattern.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))
    if (answers.size >= mostAnswers) answers.clear()
    if (names.length <= longestKept) answers.set(names, answer)
    return answer
  }
}
