import { expand, namespaces } from '../../data/namespaces.ts'
import { literal } from '../../model/graph-builder.ts'
import type { Literal, Reference } from '../../model/graph.ts'
import { blankId } from '../blank-label.ts'
import { readIri, readLanguageTag, readNamespace, readPrefix, readString, readSyntax, readTwoIris } from '../findings/syntax.ts'
import { isAbsolute, repairIri, resolveIri } from '../iri.ts'
import { excerpt } from '../troubles.ts'
import { unescapeLocal } from './escapes.ts'
import type { Reader } from './reader.ts'
import { mendOf } from './mends.ts'
import { REPAIR_TEXTS } from './texts.ts'
import type { Token } from './token.ts'

/** The node that an IRI, a prefixed name or a blank node label stands for. */
export function nodeOf(reader: Reader, token: Token): Reference {
  reportRepair(reader, token)
  if (token.kind === 'blank') return { id: blankId(token.value) }
  return { id: token.kind === 'iri' ? iriOf(reader, token) : nameOf(reader, token) }
}

function iriOf(reader: Reader, token: Token): string {
  const { iri, problem } = repairIri(token.value)
  if (problem) {
    const params = { written: excerpt(token.value), read: excerpt(iri) }
    if (problem === 'two-iris') reader.report(readTwoIris, token, { params, value: token.value })
    else reader.report(readIri, token, { params, value: token.value, replacement: `<${iri}>` })
  }
  return resolveIri(iri, reader.base)
}

function nameOf(reader: Reader, token: Token): string {
  const colon = token.value.indexOf(':')
  const prefix = token.value.slice(0, colon)
  const local = unescapeLocal(token.value.slice(colon + 1))
  const damaged = reader.damaged.get(prefix)
  if (damaged) tellDamaged(reader, prefix, damaged)
  return (reader.prefixes.get(prefix) ?? lend(reader, prefix, token)) + local
}

function tellDamaged(reader: Reader, prefix: string, declared: Token): void {
  const read = reader.prefixes.get(prefix) ?? ''
  reader.damaged.delete(prefix)
  reader.report(readNamespace, declared, { params: { written: declared.value, read }, value: declared.value, replacement: `<${read}>` })
}

/** An undeclared prefix: the one that everybody knows by that name, else the prefix itself as if it were a scheme. */
function lend(reader: Reader, prefix: string, token: Token): string {
  const known = Object.hasOwn(namespaces, prefix)
  // What is no scheme either is a name of this document.
  const own = isAbsolute(`${prefix}:`) ? `${prefix}:` : `${resolveIri('#', reader.base)}${prefix}`
  const iri = known ? expand(`${prefix}:`) : own
  reader.prefixes.set(prefix, iri)
  reader.report(readPrefix, token, { params: { prefix, iri }, ...(known && { mend: { start: 0, length: 0, text: `@prefix ${prefix}: <${iri}> .\n` } }), ...(!known && { message: REPAIR_TEXTS['prefix-unknown'], severity: 'error' as const }) })
  return iri
}

const DATATYPES = [
  [/^[+-]?\d+$/, 'xsd:integer'],
  [/^[+-]?\d*\.\d+$/, 'xsd:decimal'],
] as const

export function numberOf(token: Token): Literal {
  const [, type] = DATATYPES.find(([pattern]) => pattern.test(token.value)) ?? [undefined, 'xsd:double']
  return literal(token.value, '', expand(type))
}

/** A text with what follows it: a language tag, or a datatype. */
export function textOf(reader: Reader, token: Token): Literal {
  reportRepair(reader, token)
  const next = reader.token
  if (next.kind === 'language' && next.start === token.end) return tagged(reader, token)
  if (next.value !== '^^' || next.kind !== 'mark') return literal(token.value)
  reader.advance()
  if (reader.token.kind !== 'iri' && reader.token.kind !== 'name') {
    reader.report(readSyntax, reader.token, { params: { found: reader.shown() } })
    return literal(token.value)
  }
  return literal(token.value, '', nodeOf(reader, reader.advance()).id)
}

const LONGEST_SUBTAG = 8

function tagged(reader: Reader, text: Token): Literal {
  const tag = reader.advance()
  const isLegal = tag.value.split('-').every((part) => part.length <= LONGEST_SUBTAG)
  if (tag.repair || !isLegal) {
    const written = reader.text.slice(tag.start + 1, tag.end)
    reader.report(readLanguageTag, tag, { params: { written, read: tag.value }, value: written, replacement: `@${tag.value}` })
  }
  return literal(text.value, tag.value)
}

function reportRepair(reader: Reader, { start, end, repair, value }: Token): void {
  if (!repair || repair === 'iri-escape') return
  const mend = mendOf(reader.text, { start, end, repair, value })
  const isText = repair !== 'iri-bare' && repair !== 'iri-open' && repair !== 'name-slash' && repair !== 'space' && repair !== 'tag-underscore'
  const rule = isText ? readString : readSyntax
  reader.report(rule, { start, end }, { message: REPAIR_TEXTS[repair], severity: 'warning', ...(mend && { mend }) })
}
