import type { Language } from '@communaux/report'
import { formatPoints } from '../../model/format.ts'
import type { Parts } from '../../model/result.ts'
import { PART_IDS, PART_WORDS, type PartId } from '../words.ts'
import { area } from './segments.ts'
import { textAt, widthOf } from './svg.ts'
import type { Palette } from './theme.ts'

const SIZE = 14
const SWATCH = { width: 26, height: 14 }
const GAP = 26

/** What each pattern means, with its points: on one row when it fits, else one under the other. */
export function legend(parts: Parts, box: { x: number; y: number; width: number }, lang: Language, id: string, palette: Palette): { svg: string; height: number } {
  const items = PART_IDS.map((part) => ({ part, text: `${PART_WORDS[part].name[lang]} ${formatPoints(parts[part], lang)}` }))
  const widths = items.map(({ text }) => SWATCH.width + 8 + widthOf(text, SIZE) + GAP)
  const onOneRow = widths.reduce((sum, width) => sum + width, -GAP) <= box.width
  let x = box.x
  const svg = items.map(({ part, text }, index) => {
    const place = onOneRow ? { x, y: box.y } : { x: box.x, y: box.y + index * ROW }
    x += widths[index] ?? 0
    return item(part, text, place, id, palette)
  })
  return { svg: svg.join(''), height: onOneRow ? ROW : ROW * items.length }
}

const ROW = 22

function item(part: PartId, text: string, { x, y }: { x: number; y: number }, id: string, palette: Palette): string {
  return area(part, { x, y, ...SWATCH, closed: true }, id, palette) + textAt(x + SWATCH.width + 8, y + 12, text, { size: SIZE, fill: palette.ink })
}
