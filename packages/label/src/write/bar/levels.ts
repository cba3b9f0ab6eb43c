import type { Language } from '@communaux/report'
import { formatPoints } from '../../model/format.ts'
import type { ScoreResult } from '../../model/result.ts'
import { levelName } from '../words.ts'
import { placeOf, type Track } from './segments.ts'
import { at, escapeXml, textWith, widthOf } from './svg.ts'
import type { Palette } from './theme.ts'

const SIZE = 14
const ROW = 20
const GAP = 14

/** The levels' names over their thresholds; those that would touch go one row up. */
export function levels(result: ScoreResult, track: Track, lang: Language, palette: Palette): string {
  return placed(result, track, lang).map((level) => flag(level, track, palette)).join('')
}

/** How many rows the names take. */
export const levelRows = (result: ScoreResult, track: Track, lang: Language): number => Math.max(0, ...placed(result, track, lang).map(({ row }) => row + 1))

export const LEVEL_ROW: number = ROW

interface Placed {
  readonly x: number
  readonly row: number
  readonly text: string
  readonly points: string
}

function placed(result: ScoreResult, track: Track, lang: Language): Placed[] {
  const rightEnds: number[] = []
  return result.levels.map(({ id, from }) => {
    const x = placeOf(track, from * track.of)
    const [text, points] = [levelName(result, id, lang), formatPoints(from * track.of, lang)]
    const width = widthOf(`${text} ${points}`, SIZE, true)
    const left = Math.min(x, track.x + track.width - width)
    const free = rightEnds.findIndex((right) => right + GAP <= left)
    const row = free === -1 ? rightEnds.length : free
    rightEnds[row] = left + width
    return { x, row, text, points }
  })
}

function flag({ x, row, text, points }: Placed, track: Track, { ink, soft }: Palette): string {
  const y = track.y - 12 - row * ROW
  const width = widthOf(`${text} ${points}`, SIZE, true)
  const fits = x + width <= track.x + track.width
  const name = `<tspan font-weight="700">${escapeXml(text)}</tspan><tspan dx="5" fill="${soft}">${points}</tspan>`
  const label = textWith(fits ? x + 6 : x - 6, y, name, { size: SIZE, anchor: fits ? 'start' : 'end', fill: ink })
  return `<path d="M${at(x)} ${at(y - SIZE + 3)}V${at(track.y - 2)}M${at(x)} ${at(track.y + track.height)}v5" stroke="${ink}" stroke-width="1.5"/>${label}`
}
