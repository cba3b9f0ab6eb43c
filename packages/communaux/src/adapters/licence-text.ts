/** How far a licence file names itself. */
const TITLE_LINES = 12
const TAG = /SPDX-License-Identifier:\s*([^\r\n*]+)/

/**
 * The name that a LICENSE file gives itself, for `normalise`: its SPDX tag, else its title and version. The
 * words of the text are not compared: a text that only looks like a licence is not recognised by its title.
 *
 * @example nameOfText('GNU AFFERO GENERAL PUBLIC LICENSE\n  Version 3, 19 November 2007\n…')
 * // 'GNU AFFERO GENERAL PUBLIC LICENSE Version 3'
 */
export function nameOfText(text: string): string | null {
  const tag = TAG.exec(text)?.[1]?.trim()
  if (tag !== undefined) return tag
  const lines = text.split(/\r?\n/, 200).map((line) => line.replace(/^[#=*\s]+|[=*\s]+$/g, '')).filter((line) => line !== '').slice(0, TITLE_LINES)
  const at = lines.findIndex((line) => line.length <= 120 && /licen[cs]e|\bCeCILL\b|\bEUPL\b/i.test(line) && !/copyright|\(c\)|permission|https?:/i.test(line))
  if (at < 0) return null
  const next = lines[at + 1] ?? ''
  const version = /\bv(?:ersion)?\.?\s*\d[\d.]*/i.exec(`${next} ${lines[at + 2] ?? ''}`)?.[0]
  return /\d/.test(lines[at] ?? '') || version === undefined ? (lines[at] ?? null) : `${lines[at] ?? ''} ${version}`
}
