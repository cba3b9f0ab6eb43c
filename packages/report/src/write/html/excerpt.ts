import type { ExcerptLine } from '../shared/excerpt.ts'
import { escapeHtml } from './escape.ts'

/**
 * The lines around a place, with the place marked (and underlined: never colour alone).
 *
 * @example excerptHtml([{ number: 3, text: 'dct:title', here: { from: 0, to: 3 } }]).includes('<mark>dct</mark>') // true
 */
export function excerptHtml(lines: readonly ExcerptLine[]): string {
  if (lines.length === 0) return ''
  return `<pre class="excerpt" tabindex="0"><code>${lines.map(lineHtml).join('')}</code></pre>`
}

function lineHtml({ number, text, here }: ExcerptLine): string {
  const shown = here ? `${escapeHtml(text.slice(0, here.from))}<mark>${escapeHtml(text.slice(here.from, here.to)) || ' '}</mark>${escapeHtml(text.slice(here.to))}` : escapeHtml(text)
  return `<span class="line"${here ? ' data-here' : ''}><span class="number">${number}</span>${shown}\n</span>`
}
