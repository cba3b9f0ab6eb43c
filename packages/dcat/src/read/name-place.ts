import { namespaces } from '../data/namespaces.ts'
import { spaceOf } from './names.ts'
import type { Span } from './reading.ts'

/** Where the name of a class or of a property is first written: in full, with its prefix, or as a term of the context. */
export function namePlace(text: string, iri: string, naming: 'class' | 'property'): Span | undefined {
  for (const written of formsOf(text, iri, naming)) {
    const start = naming === 'class' ? typeStart(text, written) : wordStart(text, written)
    if (start >= 0) return { start, length: written.length }
  }
  return undefined
}

/** How a name may be written: longest first. */
function formsOf(text: string, iri: string, naming: 'class' | 'property'): readonly string[] {
  const space = spaceOf(iri)
  if (space === '') return [iri]
  const local = iri.slice(space.length)
  return [iri, ...prefixesOf(text, space).map((prefix) => (prefix === '' ? local : `${prefix}:${local}`)), ...(naming === 'class' ? [local] : [])]
}

/** The prefixes that the text declares for a namespace (empty for the default one), then those that everybody knows. */
function prefixesOf(text: string, space: string): readonly string[] {
  const declared: string[] = []
  for (let at = text.indexOf(space); at >= 0 && declared.length < 5; at = text.indexOf(space, at + 1)) {
    const before = /(?:^|[\s"'{,@:])([\w.-]*)["']?\s*[:=]\s*["'<]$/.exec(text.slice(Math.max(0, at - 80), at))?.[1]
    if (before !== undefined) declared.push(before === 'vocab' || before === 'xmlns' ? '' : before)
  }
  return [...declared, ...Object.keys(namespaces).filter((prefix) => namespaces[prefix] === space)]
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A name written as a word of its own. */
function wordStart(text: string, written: string): number {
  return text.search(new RegExp(String.raw`(?<![\w:#/.-])${escaped(written)}(?![\w-])`))
}

/** Where a type is said: after `a` or `rdf:type`, as the `@type` of JSON-LD, or as the name of an element that names what it describes. */
const SAYS_TYPE = String.raw`(?:\sa\s|\btype\b["'>]?\s*[:=]?|<(?=\S+\s+\w+:(?:about|ID|nodeID)\b))`

/** The place of a class: where it is said as a type, else where it is first written. */
function typeStart(text: string, written: string): number {
  const name = escaped(written)
  const said = new RegExp(String.raw`${SAYS_TYPE}[^;.{}]{0,200}?(?<![\w:#/.-])(${name})(?![\w-])`, 'd').exec(text)
  return said?.indices?.[1]?.[0] ?? (written.includes(':') ? wordStart(text, written) : -1)
}
