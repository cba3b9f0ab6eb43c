import { escapeHtml, sentence } from '@communaux/report/html'
import type { Language } from '@communaux/report'

/** A section of the page; nothing when it has no body. */
export const section = (id: string, title: string, body: string, lang: Language): string =>
  body && `<section aria-labelledby="${id}">\n<h2 id="${id}">${sentence(title, lang)}</h2>\n${body}\n</section>`

export interface HtmlTable {
  readonly id: string
  readonly caption: string
  readonly head: readonly string[]
  /** Cells already escaped; the first is the row's header. */
  readonly rows: readonly (readonly string[])[]
  /** Columns that hold numbers, by their place. */
  readonly numbers?: readonly number[]
}

/** A table in its own scrolling region, its first column kept in sight. */
export function table({ id, caption, head, rows, numbers = [] }: HtmlTable): string {
  const kind = (index: number): string => (numbers.includes(index) ? ' class="n"' : '')
  const heads = head.map((text, index) => `<th scope="col"${kind(index)}>${escapeHtml(text)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(index)}>${cell}</td>`)).join('')}</tr>`)
  return `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}">${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`
}

/** The anchor of a proof in the page. */
export const proofAnchor = (id: string): string => `preuve-${id.slice(0, 16)}`
