import { isBlank, isReference, type Value } from '../../model/graph.ts'
import { tagText } from './tag.ts'
import { replacing, type WriteEdit } from './types.ts'

const PREFIX = /^[ \t]*@?prefix\s+([A-Za-z][\w.-]*):\s*<([^<>\s]*)>/gim
/** Prefixes stand at the head of a document. */
const HEAD = 65_536
const SPECIAL = /[\\"\n\r\t]/g
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** In Turtle a value is a term: another takes its place, with the prefixes of the document. */
export function turtleEdits(text: string): WriteEdit {
  const prefixes = [...text.slice(0, HEAD).matchAll(PREFIX)].map(([, prefix = '', iri = '']) => [prefix, iri] as const)

  function iriText(iri: string): string {
    const found = prefixes.find(([, namespace]) => namespace !== '' && iri.startsWith(namespace) && /^[A-Za-z]\w*$/.test(iri.slice(namespace.length)))
    return found ? `${found[0]}:${iri.slice(found[1].length)}` : `<${iri}>`
  }

  function termText(value: Value): string | undefined {
    if (isReference(value)) return isBlank(value.id) ? undefined : iriText(value.id)
    const quoted = `"${value.value.replace(SPECIAL, (char) => ESCAPES[char] ?? char)}"`
    if (value.lang) return `${quoted}@${tagText(value.lang)}`
    return value.datatype ? `${quoted}^^${iriText(value.datatype)}` : quoted
  }

  return (at, { to }) => {
    const term = termText(to)
    return at.value && term !== undefined ? replacing(at.value, term) : undefined
  }
}
