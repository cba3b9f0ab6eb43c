import type { At } from '../read/at.ts'
import { type Read, readShape } from '../read/json.ts'
import { object, required } from '../read/object.ts'
import { isObject, listOf, number, type Shape } from '../read/shape.ts'
import { ratingsFromCsv } from './csv.ts'
import type { CountsGrid, Grid, Rating, RatingsGrid, TableGrid } from './grid.ts'

/** Missing ratings are null in JSON, and what cannot be read is missing: they are kept as a box so that a list keeps its columns. */
const rating: Shape<{ readonly value: Rating }> = {
  schema: { type: ['number', 'string', 'null'] },
  read(input: unknown, at: At) {
    if (input === null || typeof input === 'string') return { value: input === '' ? null : input }
    if (typeof input !== 'number' || !Number.isFinite(input)) at.expected({ fr: 'un nombre, un mot ou null', en: 'a number, a word or null' }, input)
    return { value: typeof input === 'number' && Number.isFinite(input) ? input : null }
  },
}

const boxes = listOf(listOf(rating))
const ratings: Shape<RatingsGrid['ratings']> = {
  schema: boxes.schema,
  read: (input, at) => boxes.read(input, at)?.map((row) => row.map(({ value }) => value)) ?? null,
}
const numbers = listOf(listOf(number(0)))
const ratingsGrid = object<RatingsGrid>(() => ({ ratings: required(ratings) }))
const countsGrid = object<CountsGrid>(() => ({ counts: required(numbers) }))
const tableGrid = object<TableGrid>(() => ({ table: required(numbers) }))

/** The format of grids: `{ ratings }`, `{ counts }` or `{ table }`. */
export const gridShape: Shape<Grid> = {
  get schema() {
    return { anyOf: [ratingsGrid.schema, countsGrid.schema, tableGrid.schema] }
  },
  read(input, at) {
    if (isObject(input) && Object.hasOwn(input, 'counts')) return countsGrid.read(input, at)
    return isObject(input) && Object.hasOwn(input, 'table') ? tableGrid.read(input, at) : ratingsGrid.read(input, at)
  },
}

/**
 * Reads grids of graders: a CSV text, a JSON text, or what a JSON or YAML reader gave. A rating that cannot be read is
 * missing; a count that cannot be read would shift the others, so the grid is refused.
 *
 * @example readGrids('1;1\n2;3\n;2').value // { ratings: [[1, 1], [2, 3], [null, 2]] }
 */
export function readGrids(input: unknown): Read<Grid> {
  if (typeof input === 'string' && !/^\s*[[{]/.test(input)) return { value: { ratings: ratingsFromCsv(input) }, findings: [] }
  const read = readShape(input, gridShape)
  const counted = read.value !== null && !('ratings' in read.value)
  return counted && read.findings.some(({ severity }) => severity === 'error') ? { value: null, findings: read.findings } : read
}
