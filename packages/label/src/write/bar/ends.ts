import type { Language } from '@communaux/report'
import { formatPoints } from '../../model/format.ts'
import type { ScoreResult } from '../../model/result.ts'
import { levelName } from '../words.ts'
import { placeOf, type Track } from './segments.ts'
import { type Anchor, at, textAt, widthOf } from './svg.ts'
import type { Palette } from './theme.ts'

const SIZE = 15
const ROW = 22
const DROP = 14
const GAP = 24

/** The two ends of the interval, each with its points and its level; on two rows when they would touch. */
export function ends(result: ScoreResult, track: Track, lang: Language, palette: Palette): { svg: string; height: number } {
  const { min, max } = result.points
  if (min === null || max === null) return { svg: '', height: 0 }
  const [low, high] = [label(min, levelName(result, result.level.min, lang), 'min', lang), label(max, levelName(result, result.level.max, lang), 'max', lang)]
  if (min === max && result.level.min === result.level.max) return { svg: end(track, min, label(min, levelName(result, result.level.min, lang), 'one', lang), 0, palette), height: DROP + ROW }
  const rows = spanOf(track, min, low)[1] + GAP > spanOf(track, max, high)[0] ? 1 : 0
  return { svg: end(track, min, low, 0, palette) + end(track, max, high, rows, palette), height: DROP + ROW * (rows + 1) }
}

const WORDS = { fr: { min: 'au moins ', max: 'au plus ', one: '' }, en: { min: 'at least ', max: 'at most ', one: '' } } as const

function label(points: number, level: string, which: 'min' | 'max' | 'one', lang: Language): string {
  return `${WORDS[lang][which]}${formatPoints(points, lang)}${COLON[lang]}${level}`
}

const COLON = { fr: '\u00A0: ', en: ': ' } as const

function end(track: Track, points: number, text: string, row: number, { ink }: Palette): string {
  const x = placeOf(track, points)
  const bottom = track.y + track.height
  const y = bottom + DROP + ROW * row
  const anchor = anchorOf(track, x, text)
  return `<path d="M${at(x)} ${at(bottom)}V${at(y - 1)}" stroke="${ink}" stroke-width="2"/>${textAt(x + NUDGE[anchor], y + SIZE, text, { size: SIZE, anchor, bold: true, fill: ink })}`
}

const NUDGE: Readonly<Record<Anchor, number>> = { start: 6, middle: 0, end: -6 }

/** In the middle when it fits, else towards the inside. */
function anchorOf(track: Track, x: number, text: string): Anchor {
  const half = widthOf(text, SIZE, true) / 2
  if (x - half < track.x) return 'start'
  return x + half > track.x + track.width ? 'end' : 'middle'
}

function spanOf(track: Track, points: number, text: string): readonly [number, number] {
  const x = placeOf(track, points)
  const width = widthOf(text, SIZE, true)
  const anchor = anchorOf(track, x, text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return [left, left + width]
}
