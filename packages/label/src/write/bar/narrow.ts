import type { Language } from '@communaux/report'
import { formatPoints } from '../../model/format.ts'
import type { ScoreResult } from '../../model/result.ts'
import { reachWord } from '../bar-table.ts'
import { barSentence, pointsText } from '../sentence.ts'
import { levelName, levelRangeText } from '../words.ts'
import { legend } from './legend.ts'
import { placeOf, segments, type Track } from './segments.ts'
import { at, textAt, wrap } from './svg.ts'
import type { Palette } from './theme.ts'
import type { Drawing } from './wide.ts'

const NARROW = 320
const MARGIN = 12
const SIZE = 15
const ROW = 28
const LINE = 20

/** The bar for a small screen: what it gives, the line, then stacked rows for levels and legend. */
export function narrow(result: ScoreResult, lang: Language, id: string, palette: Palette): Drawing {
  const inner = NARROW - 2 * MARGIN
  const track: Track = { x: MARGIN, y: 62, width: inner, height: 30, of: result.points.of }
  const head = heading(result, lang, palette)
  const rowsTop = track.y + track.height + 34
  const rows = levelRows(result, { x: MARGIN, y: rowsTop, width: inner }, lang, palette)
  const legendTop = rowsTop + result.levels.length * ROW
  const key = legend(result.parts, { x: MARGIN, y: legendTop, width: 0 }, lang, id, palette)
  const lines = wrap(`${barSentence(result, lang)} ${result.notice[lang]}`, SIZE - 1, inner)
  const textTop = legendTop + key.height + 20
  const sentence = lines.map((line, index) => textAt(MARGIN, textTop + index * LINE, line, { size: SIZE - 1, fill: palette.soft })).join('')
  const body = head + segments(result.parts, track, id, palette) + ticks(result, track, palette) + rows + key.svg + sentence
  return { body, width: NARROW, height: textTop + (lines.length - 1) * LINE + MARGIN }
}

function heading(result: ScoreResult, lang: Language, { ink }: Palette): string {
  const range = levelRangeText(result, result.level, lang)
  const points = pointsText(result.points, lang)
  if (points === null) return textAt(MARGIN, 40, lang === 'fr' ? 'On ne peut rien dire' : 'Nothing can be said', { size: SIZE + 2, bold: true, fill: ink })
  return textAt(MARGIN, 26, range.charAt(0).toUpperCase() + range.slice(1), { size: SIZE + 3, bold: true, fill: ink }) + textAt(MARGIN, 48, points, { size: SIZE, fill: ink })
}

const ticks = (result: ScoreResult, track: Track, { ink }: Palette): string =>
  result.levels.map(({ from }) => `<path d="M${at(placeOf(track, from * track.of))} ${at(track.y + track.height)}v7" stroke="${ink}" stroke-width="2"/>`).join('')

/** From the highest level to the lowest, as stairs are read. */
function levelRows(result: ScoreResult, box: { x: number; y: number; width: number }, lang: Language, { ink, soft }: Palette): string {
  const ranks = result.levels.map(({ id }) => id)
  return result.levels
    .map((level, index) => {
      const y = box.y + (result.levels.length - 1 - index) * ROW
      const from = formatPoints(level.from * result.points.of, lang)
      const name = textAt(box.x, y, levelName(result, level.id, lang), { size: SIZE, bold: true, fill: ink })
      const threshold = textAt(box.x + box.width * 0.48, y, lang === 'fr' ? `dès ${from}` : `from ${from}`, { size: SIZE, anchor: 'middle', fill: soft })
      const state = textAt(box.x + box.width, y, reachWord(index, ranks, result, lang), { size: SIZE, anchor: 'end', fill: ink })
      return `${name}${threshold}${state}<path d="M${at(box.x)} ${at(y + 8)}h${at(box.width)}" stroke="${ink}" stroke-width="0.5"/>`
    })
    .join('')
}
