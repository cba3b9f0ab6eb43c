import type { Rating } from './grid.ts'

const SEPARATORS = [';', '\t', ','] as const

/**
 * Ratings from a CSV text: units in rows, raters in columns, blank is missing. A first line of names and a first column
 * of names are recognised when what they name is numbers, and left out.
 */
export function ratingsFromCsv(text: string): Rating[][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const first = lines[0] ?? ''
  const separator = SEPARATORS.find((sign) => first.includes(sign)) ?? ','
  const rows = lines.map((line) => line.split(separator).map((cell) => cellOf(cell, separator)))
  const body = hasNames(rows[0], rows.slice(1)) ? rows.slice(1) : rows
  const named = body.length > 0 && body.every(([name]) => typeof name === 'string') && body.some((row) => row.slice(1).some((cell) => typeof cell === 'number'))
  const ratings = named ? body.map((row) => row.slice(1)) : body
  const width = Math.max(0, ...ratings.map((row) => row.length))
  return ratings.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)])
}

/** Names over columns of numbers. */
const hasNames = (head: readonly Rating[] | undefined, rest: readonly (readonly Rating[])[]): boolean =>
  head !== undefined && head.every((cell) => typeof cell !== 'number') && rest.some((row) => row.some((cell) => typeof cell === 'number'))

function cellOf(cell: string, separator: string): Rating {
  const text = cell.trim().replace(/^"(.*)"$/s, (_quoted, inside: string) => inside.replaceAll('""', '"')).trim()
  if (text === '') return null
  const number = Number(separator === ',' ? text : text.replace(',', '.'))
  return Number.isNaN(number) ? text : number
}
