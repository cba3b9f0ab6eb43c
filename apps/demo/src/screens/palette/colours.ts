import { hexOf, parseColour } from '@communaux/accessibility'
import type { Finding } from '@communaux/report'

/** More would not fit a table that people read. */
export const MOST = 10

/** The colours of a text, one a line, and the lines that are none. */
export interface Palette {
  readonly colours: readonly string[]
  readonly unread: readonly string[]
  /** How many colours were given over the limit. */
  readonly left: number
}

export function readPalette(text: string): Palette {
  const lines = text.split(/\r\n|\r|\n|;/).map((line) => line.trim()).filter((line) => line !== '')
  const read = lines.map((line) => ({ line, colour: parseColour(line) ?? parseColour(`#${line}`) }))
  const colours = [...new Set(read.flatMap(({ colour }) => (colour ? hexOf(colour) : [])))]
  return { colours: colours.slice(0, MOST), unread: read.flatMap(({ line, colour }) => (colour ? [] : line)), left: Math.max(0, colours.length - MOST) }
}

/** The colours that the automatic check met where a contrast falls short: where to begin. */
export function metColours(findings: readonly Finding[]): string {
  const met = findings.flatMap(({ details }) => {
    const { contrast } = (details ?? {}) as { contrast?: { foreground: string; background: string } }
    return contrast ? [contrast.foreground, contrast.background] : []
  })
  return [...new Set(met)].slice(0, MOST).join('\n')
}
