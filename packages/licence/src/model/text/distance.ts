/**
 * The number of letters to insert, remove, replace or swap with their neighbour to go from one text to another,
 * when it is at most `limit`.
 *
 * @returns undefined when it is more
 * @example within('licnece', 'licence', 2) // 1
 */
export function within(from: string, to: string, limit: number): number | undefined {
  if (Math.abs(from.length - to.length) > limit) return undefined
  let twoBefore: number[] = []
  let before = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(at(before, column) + 1, at(current, column - 1) + 1, at(before, column - 1) + (same ? 0 : 1))
      if (!same && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) least = Math.min(least, at(twoBefore, column - 2) + 1)
      current.push(least)
    }
    if (Math.min(...current) > limit) return undefined
    twoBefore = before
    before = current
  }
  const distance = at(before, to.length)
  return distance <= limit ? distance : undefined
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity
