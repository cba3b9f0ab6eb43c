import type { Entities } from './entities.ts'

const ENTITY = /<!ENTITY\s+(%\s+)?([^\s<>"']{1,200})\s+(?:(SYSTEM|PUBLIC)\b[^>]{0,2000}|"([^"]*)"|'([^']*)')/g

/**
 * Reads the entities that a document declares for itself. Those of other files are noted, never opened; parameter
 * entities are left out.
 *
 * @returns the offset after the declaration
 */
export function scanDoctype(text: string, start: number, entities: Entities): number {
  const end = doctypeEnd(text, start)
  for (const [, parameter, name = '', external, double, single] of text.slice(start, end).matchAll(ENTITY)) {
    if (parameter === undefined) entities.declare(name, external === undefined ? (double ?? single ?? '') : null)
  }
  return end
}

function doctypeEnd(text: string, start: number): number {
  let quote = ''
  let depth = 0
  let hasComments = true
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? ''
    if (!quote && hasComments && text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at)
      hasComments = close >= 0
      at = Math.max(at, close)
    }
    else if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === '>' && depth <= 0) return at + 1
  }
  return text.length
}
