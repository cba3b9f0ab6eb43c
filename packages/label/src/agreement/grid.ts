/** What one grader said of one unit; null when nothing. */
export type Rating = number | string | null

/** Ratings: one row a unit, one column a rater. */
export interface RatingsGrid {
  readonly ratings: readonly (readonly Rating[])[]
}

/** Counts: one row a unit, one column a category. */
export interface CountsGrid {
  readonly counts: readonly (readonly number[])[]
}

/** A contingency table of two raters: how often the first said the row and the second the column. */
export interface TableGrid {
  readonly table: readonly (readonly number[])[]
}

export type Grid = RatingsGrid | CountsGrid | TableGrid

/** Numbers by size, then words by code point: the rank of a category never depends on the machine's language. */
export function sortedCategories(ratings: Iterable<Rating>): (number | string)[] {
  const used = [...new Set([...ratings].filter((rating) => rating !== null))]
  return used.sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
    return a < b ? -1 : 1
  })
}

/** Counts of each category for each unit, categories in their order. */
export function countsOf({ ratings }: RatingsGrid): { counts: number[][]; categories: (number | string)[] } {
  const categories = sortedCategories(ratings.flat())
  const counts = ratings.map((row) => categories.map((category) => row.filter((rating) => rating === category).length))
  return { counts, categories }
}
