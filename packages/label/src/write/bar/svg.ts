/** Small helpers to write SVG as text. */
export const FONT = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',system-ui,sans-serif"

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

/** A coordinate: one decimal is finer than any screen. */
export const at = (value: number): string => String(Math.round(value * 10) / 10)

export type Anchor = 'start' | 'middle' | 'end'

export interface TextStyle {
  readonly size: number
  readonly anchor?: Anchor
  readonly bold?: boolean
  readonly fill: string
}

export const textAt = (x: number, y: number, text: string, style: TextStyle): string => textWith(x, y, escapeXml(text), style)

/** The same with its inside already written as SVG. */
export function textWith(x: number, y: number, inside: string, { size, anchor = 'start', bold = false, fill }: TextStyle): string {
  const weight = bold ? ' font-weight="700"' : ''
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}"${side}${weight} fill="${fill}">${inside}</text>`
}

/** Mean width of a character, in parts of the font's size; bold is wider. Generous, since fonts differ. */
const CHARACTER = 0.54
const BOLD_CHARACTER = 0.58

export const widthOf = (text: string, size: number, bold = false): number => text.length * size * (bold ? BOLD_CHARACTER : CHARACTER)

/** Cuts a sentence into lines that fit; it breaks at plain spaces only. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
