import type { Language } from '@communaux/report'
import type { ScoreResult } from '../../model/result.ts'
import { barSentence } from '../sentence.ts'
import { narrow } from './narrow.ts'
import { hatch } from './segments.ts'
import { at, escapeXml, FONT } from './svg.ts'
import { type BarTheme, PALETTES } from './theme.ts'
import { wide } from './wide.ts'

export interface BarOptions {
  readonly lang: Language
  /** Default `auto`: the colours of the text around it. */
  readonly theme?: BarTheme
  /** Stacked rows for 320 px. Default false. */
  readonly narrow?: boolean
  /** Prefix of the ids inside the picture, when a page holds several. Default `fourchette`. */
  readonly id?: string
}

/**
 * « La fourchette »: one picture of a result. Solid is proven, hatched is to verify, dashed is without an answer, a thin
 * line is not held; levels stand at their thresholds, the two ends are labelled. Nothing is told by colour alone, and
 * no style sheet is needed. Always give its table (`barTable`) beside it.
 *
 * @returns an SVG element with its own title and description
 * @example bar(score(answers, { edition: tnl2025, scale: communaux2026 }), { lang: 'fr' })
 */
export function bar(result: ScoreResult, { lang, theme = 'auto', narrow: small = false, id = 'fourchette' }: BarOptions): string {
  const palette = PALETTES[theme]
  const { body, width, height } = (small ? narrow : wide)(result, lang, id, palette)
  const paper = palette.paper === null ? '' : `<rect width="${width}" height="${at(height)}" fill="${palette.paper}"/>`
  const title = lang === 'fr' ? 'Estimation du label\u00A0: la fourchette' : 'Estimate of the label: the range'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="fourchette" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${lang}" viewBox="0 0 ${width} ${at(height)}" width="${width}" height="${at(height)}" font-family="${FONT}">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(`${result.notice[lang]} ${barSentence(result, lang)}`)}</desc>`,
    paper,
    hatch(id, palette),
    body,
    '</svg>',
  ].join('')
}
