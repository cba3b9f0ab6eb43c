/** A bounding box in degrees, longitudes from west to east. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
/** Longer than any box: what is longer is a contour, and is not read here. */
const MAX_LENGTH = 2000
const DEGREES_CRS = /CRS84|4326|^[^<]/

/**
 * The box written in a literal: four numbers (west, south, east, north), `ENVELOPE(west, east, north, south)`,
 * or a polygon in WKT. A reference system in metres is not read.
 *
 * @example boxOf('5.6,45.1,5.8,45.2')?.north // 45.2
 */
export function boxOf(text: string): Box | undefined {
  const literal = text.trim()
  if (literal.length > MAX_LENGTH || literal.startsWith('{') || !DEGREES_CRS.test(literal)) return undefined
  const wkt = literal.replace(/^<[^>]*>\s*/, '')
  const numbers = (wkt.match(NUMBER) ?? []).map(Number)
  if (/^ENVELOPE/i.test(wkt)) return numbers.length === 4 ? envelope(numbers) : undefined
  if (/^(MULTI)?POLYGON/i.test(wkt)) return numbers.length >= 6 && numbers.length % 2 === 0 ? around(numbers) : undefined
  if (!/^[-\d.,\s]+$/.test(wkt) || numbers.length !== 4) return undefined
  const [west = 0, south = 0, east = 0, north = 0] = numbers
  return { west, south, east, north }
}

function envelope([west = 0, east = 0, north = 0, south = 0]: readonly number[]): Box {
  return { west, south, east, north }
}

function around(numbers: readonly number[]): Box {
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) }
}

/** What is wrong with a box, in one word, or `undefined`. */
export function boxProblem({ west, south, east, north }: Box): 'order' | 'range' | undefined {
  if (south > north) return 'order'
  const onGlobe = Math.abs(south) <= 90 && Math.abs(north) <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180
  return onGlobe ? undefined : 'range'
}
