import { isBlank, isReference, type Value } from '../../model/graph.ts'
import type { Span } from '../../read/reading.ts'
import { tagText } from './tag.ts'
import { replacing, type TextEdit, type WriteEdit } from './types.ts'

const RDF_PREFIX = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#["']/
/** Namespaces that an element declares for itself. */
const DECLARATION = /\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)

/** In RDF/XML an address that stands in an attribute is replaced there; a text is replaced with the whole element of its property. */
export function rdfxmlEdits(text: string): WriteEdit {
  const rdf = RDF_PREFIX.exec(text)?.[1]

  function element(property: Span, to: Value): TextEdit | undefined {
    const name = text.slice(property.start, property.start + property.length)
    const open = text.indexOf('>', property.start)
    const close = `</${name}`
    const closing = text.indexOf('<', open)
    const end = text.indexOf('>', closing)
    if (rdf === undefined || text[property.start - 1] !== '<' || open < 0 || end < 0 || !text.startsWith(close, closing)) return undefined
    const range = [property.start - 1, end + 1] as const
    const declared = text.slice(property.start, open).match(DECLARATION)?.join('') ?? ''
    if (isReference(to)) return { range, text: `<${name}${declared} ${rdf}:resource="${escaped(to.id)}"/>` }
    const attribute = to.lang ? ` xml:lang="${tagText(to.lang)}"` : to.datatype ? ` ${rdf}:datatype="${escaped(to.datatype)}"` : ''
    return { range, text: `<${name}${declared}${attribute}>${escaped(to.value)}${close}>` }
  }

  return ({ value, property }, { to }) => {
    if (!value || !property || (isReference(to) && isBlank(to.id))) return undefined
    const isAttribute = text[value.start - 1] === '"' || text[value.start - 1] === "'"
    if (!isAttribute) return element(property, to)
    const attribute = /([\w.:-]+)\s*=\s*["']$/.exec(text.slice(Math.max(0, value.start - 200), value.start))?.[1]
    return isReference(to) && attribute === `${rdf ?? ''}:resource` ? replacing(value, escaped(to.id)) : undefined
  }
}
