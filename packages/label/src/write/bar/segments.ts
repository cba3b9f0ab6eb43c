import type { Parts } from '../../model/result.ts'
import { at } from './svg.ts'
import type { Palette } from './theme.ts'
import type { PartId } from '../words.ts'

/** Where the bar lies, and how points become a place on it. */
export interface Track {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly of: number
}

export const placeOf = (track: Track, points: number): number => track.x + (track.of === 0 ? 0 : (points / track.of) * track.width)

/** The hatch of what is to verify, drawn once for the whole picture. */
export const hatch = (id: string, { ink }: Palette): string =>
  `<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="${ink}" stroke-width="3"/></pattern></defs>`

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Nothing comes before it: an empty box has its own left side. */
  readonly closed?: boolean
}

/** One part as an area: solid, hatched, an empty dashed box, or a thin line. */
export function area(part: PartId, box: Box, id: string, { ink, proven }: Palette): string {
  const inset = { x: at(box.x + 1), y: at(box.y + 1), width: at(Math.max(0, box.width - 2)), height: at(box.height - 2) }
  const place = `x="${inset.x}" y="${inset.y}" width="${inset.width}" height="${inset.height}"`
  const named = `class="fourchette-${part}"`
  if (part === 'proven') return `<rect ${named} x="${at(box.x)}" y="${at(box.y)}" width="${at(box.width)}" height="${at(box.height)}" fill="${proven}"/>`
  if (part === 'toVerify') return `<rect ${named} ${place} fill="url(#${id}-hatch)" stroke="${ink}" stroke-width="2"/>`
  if (part === 'missing') return `<path ${named} d="${openBox(box)}" fill="none" stroke="${ink}" stroke-width="2" stroke-dasharray="3 5" stroke-linecap="round"/>`
  return `<path ${named} d="M${at(box.x)} ${at(box.y + box.height / 2)}h${at(box.width)}" stroke="${ink}" stroke-width="1.5"/>`
}

/** A box that shares its left side with what comes before it. */
const openBox = ({ x, y, width, height, closed = false }: Box): string =>
  `M${at(x + (closed ? 1 : 3))} ${at(y + 1)}H${at(x + width - 1)}V${at(y + height - 1)}H${at(x + (closed ? 1 : 3))}${closed ? 'Z' : ''}`

/** The four parts side by side, in their order. */
export function segments(parts: Parts, track: Track, id: string, palette: Palette): string {
  let from = 0
  return (['proven', 'toVerify', 'missing', 'lost'] as const)
    .map((part) => {
      const [start, end] = [placeOf(track, from), placeOf(track, (from += parts[part]))]
      return end - start < MIN_WIDTH ? '' : area(part, { x: start, y: track.y, width: end - start, height: track.height, closed: start === track.x }, id, palette)
    })
    .join('')
}

/** Thinner than this nothing can be seen: the table says it. */
const MIN_WIDTH = 0.5
