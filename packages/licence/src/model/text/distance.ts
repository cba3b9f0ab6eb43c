/**
 * The number of letters to insert, remove, replace or swap with their neighbour to go from one text to another,
 * when it is at most `limit`. Only the band of the table where it can be so is computed.
 *
 * @returns undefined when it is more
 * @example within('licnece', 'licence', 2) // 1
 */
export function within(from: string, to: string, limit: number): number | undefined {
  if (Math.abs(from.length - to.length) > limit) return undefined
  const width = to.length + 1
  let twoBefore = new Array<number>(width).fill(Infinity)
  let before = Array.from({ length: width }, (_, column) => (column <= limit ? column : Infinity))
  let current = new Array<number>(width).fill(Infinity)
  for (let row = 1; row <= from.length; row++) {
    const [first, last] = [Math.max(1, row - limit), Math.min(to.length, row + limit)]
    current.fill(Infinity)
    if (row <= limit) current[0] = row
    let least = row <= limit ? row : Infinity
    for (let column = first; column <= last; column++) {
      const cost = cell(from, to, row, column, before, current, twoBefore)
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return undefined
    ;[twoBefore, before, current] = [before, current, twoBefore]
  }
  const distance = at(before, to.length)
  return distance <= limit ? distance : undefined
}

function cell(from: string, to: string, row: number, column: number, before: readonly number[], current: readonly number[], twoBefore: readonly number[]): number {
  const letter = from.charCodeAt(row - 1)
  if (letter === to.charCodeAt(column - 1)) return at(before, column - 1)
  const changed = Math.min(at(before, column), at(current, column - 1), at(before, column - 1)) + 1
  const swapped = row > 1 && column > 1 && letter === to.charCodeAt(column - 2) && from.charCodeAt(row - 2) === to.charCodeAt(column - 1)
  return swapped ? Math.min(changed, at(twoBefore, column - 2) + 1) : changed
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity

/** The letters of a text, one bit each. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

/** Whether two texts with these letters may be near: a letter replaced changes two of them at most. */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  let different = a ^ b
  let count = 0
  for (; different !== 0; different &= different - 1) count++
  return count <= 2 * limit
}
