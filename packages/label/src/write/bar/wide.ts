import type { Language } from '@communaux/report'
import type { ScoreResult } from '../../model/result.ts'
import { barSentence } from '../sentence.ts'
import { ends } from './ends.ts'
import { legend } from './legend.ts'
import { LEVEL_ROW, levelRows, levels } from './levels.ts'
import { segments, type Track } from './segments.ts'
import { textAt, wrap } from './svg.ts'
import type { Palette } from './theme.ts'

export const WIDE = 720
const MARGIN = 20
const LINE = 20
const SIZE = 14

export interface Drawing {
  readonly body: string
  readonly width: number
  readonly height: number
}

/** The bar for a page: one line, its levels above, its ends and its legend below. */
export function wide(result: ScoreResult, lang: Language, id: string, palette: Palette): Drawing {
  const inner = WIDE - 2 * MARGIN
  const flat: Track = { x: MARGIN, y: 0, width: inner, height: 36, of: result.points.of }
  const track: Track = { ...flat, y: MARGIN + 8 + levelRows(result, flat, lang) * LEVEL_ROW }
  const bounds = ends(result, track, lang, palette)
  const legendTop = track.y + track.height + bounds.height + 22
  const key = legend(result.parts, { x: MARGIN, y: legendTop, width: inner }, lang, id, palette)
  const lines = wrap(`${barSentence(result, lang)} ${result.notice[lang]}`, SIZE, inner)
  const textTop = legendTop + key.height + 20
  const sentence = lines.map((line, index) => textAt(MARGIN, textTop + index * LINE, line, { size: SIZE, fill: palette.soft })).join('')
  const body = levels(result, track, lang, palette) + segments(result.parts, track, id, palette) + bounds.svg + key.svg + sentence
  return { body, width: WIDE, height: textTop + (lines.length - 1) * LINE + MARGIN }
}
