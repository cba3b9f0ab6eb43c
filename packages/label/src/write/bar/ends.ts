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
const GAP = 16

/** The two ends of the interval, each with its points and its level; turned outwards, then on two rows, when they would touch. */
export function ends(result: ScoreResult, track: Track, lang: Language, palette: Palette): { svg: string; height: number } {
  const { min, max } = result.points
  if (min === null || max === null) return { svg: '', height: 0 }
  const [low, high] = [levelName(result, result.level.min, lang), levelName(result, result.level.max, lang)]
  if (min === max && low === high) return { svg: endAt(labelOf(track, min, label(min, low, 'one', lang)), track, 0, palette), height: DROP + ROW }
  const labels = [labelOf(track, min, label(min, low, 'min', lang)), labelOf(track, max, label(max, high, 'max', lang))] as const
  const outwards = [{ ...labels[0], anchor: 'end' as const }, { ...labels[1], anchor: 'start' as const }] as const
  const [left, right] = areApart(labels) || !(areApart(outwards) && outwards.every((one) => isInside(one, track))) ? labels : outwards
  const rows = areApart([left, right]) ? 0 : 1
  return { svg: endAt(left, track, 0, palette) + endAt(right, track, rows, palette), height: DROP + ROW * (rows + 1) }
}

/** Words under one end of the interval. */
interface EndLabel {
  readonly x: number
  readonly text: string
  readonly anchor: Anchor
}

/** In the middle of its place when it fits, else towards the inside. */
function labelOf(track: Track, points: number, text: string): EndLabel {
  const x = placeOf(track, points)
  const middle: EndLabel = { x, text, anchor: 'middle' }
  if (isInside(middle, track)) return middle
  return { ...middle, anchor: x - track.x < track.width / 2 ? 'start' : 'end' }
}

function spanOf({ x, text, anchor }: EndLabel): readonly [number, number] {
  const width = widthOf(text, SIZE, true)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return [left, left + width]
}

const areApart = ([left, right]: readonly [EndLabel, EndLabel]): boolean => spanOf(left)[1] + GAP <= spanOf(right)[0]

function isInside(label: EndLabel, track: Track): boolean {
  const [from, to] = spanOf(label)
  return from >= track.x && to <= track.x + track.width
}

const WORDS = { fr: { min: 'au moins ', max: 'au plus ', one: '' }, en: { min: 'at least ', max: 'at most ', one: '' } } as const

function label(points: number, level: string, which: 'min' | 'max' | 'one', lang: Language): string {
  return `${WORDS[lang][which]}${formatPoints(points, lang)}${COLON[lang]}${level}`
}

const COLON = { fr: '\u00A0: ', en: ': ' } as const

function endAt({ x, text, anchor }: EndLabel, track: Track, row: number, { ink }: Palette): string {
  const bottom = track.y + track.height
  const y = bottom + DROP + ROW * row
  return `<path d="M${at(x)} ${at(bottom)}V${at(y - 1)}" stroke="${ink}" stroke-width="2"/>${textAt(x, y + SIZE, text, { size: SIZE, anchor, bold: true, fill: ink })}`
}
