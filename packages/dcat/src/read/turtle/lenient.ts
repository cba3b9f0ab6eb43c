import { expand, rdfType } from '../../data/namespaces.ts'
import type { Value } from '../../model/graph.ts'
import { readDepth, readNamedGraph, readTruncated } from '../findings/document.ts'
import { readStatementEnd, readSyntax } from '../findings/syntax.ts'
import { resolveIri } from '../iri.ts'
import { knownNamespaceOf } from '../namespaces.ts'
import type { Reading, Source } from '../reading.ts'
import type { Witness } from '../witness.ts'
import { Reader, type Subject } from './reader.ts'
import { isStatementAt, isStatementNext, resume, skipStatement } from './resume.ts'
import type { TurtleFormat } from './strict.ts'
import { nodeOf, numberOf, textOf } from './terms.ts'
import { REPAIR_TEXTS } from './texts.ts'
import type { Token } from './token.ts'

/** How deep brackets may be nested: far more than any catalogue, far less than a stack. */
const DEEPEST = 200

const FIRST = expand('rdf:first')
const REST = expand('rdf:rest')
const NIL = expand('rdf:nil')

/** The last statement read: what follows a dot put too early belongs to its subject. */
export interface Previous {
  readonly subject: Subject
  /** Where the dot that closed it stands. */
  readonly dot: number
  readonly indent: number
}

/**
 * Reads Turtle (and N-Triples, N-Quads, TriG) as far as it can be understood: what is wrong is repaired or skipped,
 * and each time reported with its place. A well-formed document gives no trouble, and the same graph as the strict reader.
 *
 * @param witness who is told where statements stand; the graph then stays empty
 */
export function readLenient(source: Source, format: TurtleFormat, witness?: Witness): Reading {
  const reader = new Reader(source, format, witness)
  let previous: Previous | undefined
  while (reader.token.kind !== 'end') previous = statement(reader, previous) ?? previous
  const count = reader.graphs.size
  if (count > 0) reader.report(readNamedGraph, { start: 0, end: 0 }, { params: { count } })
  return reader.reading()
}

/** Reads all that is left of a text. @returns the last statement: what comes next may belong to it */
export function readStatements(reader: Reader, before?: Previous): Previous | undefined {
  let previous = before
  while (reader.token.kind !== 'end') previous = statement(reader, previous) ?? previous
  return previous
}

function statement(reader: Reader, previous: Previous | undefined): Previous | undefined {
  if (directive(reader) || graphBrace(reader)) return undefined
  if (!reader.is('.') && isStatementNext(reader)) {
    unexpected(reader)
    reader.advance()
    return undefined
  }
  if (reader.is('.')) {
    strayDots(reader)
    return undefined
  }
  const { indent } = reader.token
  const isProperty = looksLikeProperty(reader)
  const joined = isProperty && previous && indent > previous.indent && !hidesSubject(reader.text.slice(previous.dot, reader.token.start)) ? previous : undefined
  if (joined) reader.report(readStatementEnd, reader.token, { message: REPAIR_TEXTS['dot-early'], mend: { start: joined.dot, length: 1, text: ' ;' } })
  const subject = joined?.subject ?? (isProperty ? undefined : subjectOf(reader))
  if (subject === undefined) {
    if (isProperty) reader.report(readSyntax, reader.token, { message: REPAIR_TEXTS['subject-missing'] })
    else unexpected(reader)
    skipStatement(reader)
    return undefined
  }
  if (!joined && reader.is('{')) {
    reader.graphs.add(subject.id)
    return undefined
  }
  properties(reader, subject, indent)
  const dot = reader.token.start
  endStatement(reader)
  return joined ? { ...joined, dot } : { subject, indent, dot }
}

/** A subject made a comment by accident: what follows is not said of the one before. */
const hidesSubject = (gap: string): boolean => /#[ \t]*(?:<[^<>\s]+>|[\w-]+:[\w-]+)\s+(?:a\s|<|[\w-]+:)/.test(gap)

/** Only a property and its value up to the next mark: the subject is missing, or was closed too early. */
function looksLikeProperty(reader: Reader): boolean {
  const { kind } = reader.token
  if (kind !== 'name' && kind !== 'iri') return false
  const next = reader.peek()
  if (next.kind === 'string' || next.kind === 'number' || next.kind === 'boolean') return true
  if (next.kind === 'mark') return next.value === '[' || next.value === '('
  if (next.kind !== 'iri' && next.kind !== 'name' && next.kind !== 'blank') return false
  return /^\s*[;,.](?:\s|$)/.test(reader.text.slice(next.end, next.end + 40))
}

function directive(reader: Reader): boolean {
  const { kind, value } = reader.token
  const word = value.toLowerCase()
  if ((kind !== 'language' && kind !== 'keyword') || (word !== 'prefix' && word !== 'base')) return false
  reader.advance()
  const prefix = word === 'prefix' && reader.token.kind === 'name' ? reader.advance().value.slice(0, -1) : undefined
  if (reader.token.kind !== 'iri' || (word === 'prefix' && prefix === undefined)) {
    unexpected(reader)
    skipStatement(reader)
    return true
  }
  declare(reader, prefix, reader.advance())
  if (kind === 'keyword' && reader.is('.')) strayDots(reader)
  else if (reader.is('.')) reader.advance()
  else if (kind === 'language') reader.report(readStatementEnd, reader.token, { message: REPAIR_TEXTS['dot-missing'], mend: reader.after(' .') })
  return true
}

/** Takes a base, or a prefix; an address with a slip is mended, and reported when a name uses it. */
function declare(reader: Reader, prefix: string | undefined, token: Token): void {
  const iri = resolveIri(token.value, reader.base)
  if (prefix === undefined) {
    reader.base = iri
    return
  }
  const right = knownNamespaceOf(prefix, token.value)
  if (right !== undefined) reader.damaged.set(prefix, token)
  reader.prefixes.set(prefix, right ?? iri)
}

/** The braces of TriG: the graph they name is noted, what they hold is read as the rest. */
function graphBrace(reader: Reader): boolean {
  if (reader.token.kind === 'keyword' && reader.token.value.toUpperCase() === 'GRAPH') reader.advance()
  if (!reader.is('{') && !reader.is('}')) return false
  reader.advance()
  return true
}

function strayDots(reader: Reader): void {
  const { start } = reader.token
  let end = start
  while (reader.is('.')) end = reader.advance().end
  reader.report(readStatementEnd, { start, end }, { message: REPAIR_TEXTS['dot-stray'], replacement: '' })
}

function subjectOf(reader: Reader): Subject | undefined {
  const { kind, start, end } = reader.token
  if (kind === 'iri' || kind === 'name' || kind === 'blank') return { id: nodeOf(reader, reader.advance()).id, start, end }
  if (!reader.is('[') && !reader.is('(')) return undefined
  const value = objectOf(reader)
  return value && 'id' in value ? { id: value.id, start, end } : undefined
}

const isVerb = ({ kind, value }: Token): boolean => kind === 'iri' || kind === 'name' || (kind === 'keyword' && value.toLowerCase() === 'a')

/** The properties of a subject, up to what closes them. */
function properties(reader: Reader, subject: Subject, indent: number): void {
  while (true) {
    while (reader.is(';')) reader.advance()
    if (isClosing(reader) || isStatementAt(reader, reader.token)) return
    if (!isVerb(reader.token)) {
      unexpected(reader)
      if (resume(reader) !== ';') return
      continue
    }
    const verb = reader.advance()
    if (verb.kind === 'keyword' && verb.value !== 'a') reader.report(readSyntax, verb, { message: REPAIR_TEXTS['verb-case'], severity: 'warning', replacement: 'a' })
    const property = verb.kind === 'keyword' ? rdfType : nodeOf(reader, verb).id
    objects(reader, subject, verb, property)
    if (reader.is(';') || isClosing(reader)) continue
    if (reader.hasFourTerms && reader.token.kind !== 'mark') graphLabel(reader)
    else if (isVerb(reader.token) && reader.token.indent > indent) {
      reader.report(readStatementEnd, reader.token, { message: REPAIR_TEXTS['semicolon-missing'], mend: reader.after(' ;') })
    } else if (reader.token.indent >= 0) return
    else {
      unexpected(reader)
      if (resume(reader) !== ';') return
    }
  }
}

const isClosing = (reader: Reader): boolean => reader.is('.') || reader.is(']') || reader.is('}') || reader.token.kind === 'end'

/** In N-Quads a fourth term names the graph. */
function graphLabel(reader: Reader): void {
  if (reader.token.kind === 'iri' || reader.token.kind === 'blank') reader.graphs.add(nodeOf(reader, reader.advance()).id)
  else {
    unexpected(reader)
    resume(reader)
  }
}

function objects(reader: Reader, subject: Subject, verb: Token, property: string): void {
  while (true) {
    const { start } = reader.token
    const value = isStatementAt(reader, reader.token) ? undefined : objectOf(reader)
    if (value === undefined) {
      unexpected(reader)
      return
    }
    reader.state(subject, verb, property, value, start)
    if (!reader.is(',')) return
    reader.advance()
  }
}

function objectOf(reader: Reader): Value | undefined {
  const { kind, value } = reader.token
  switch (kind) {
    case 'iri':
    case 'name':
    case 'blank':
      return nodeOf(reader, reader.advance())
    case 'string':
      return textOf(reader, reader.advance())
    case 'number':
      return numberOf(reader.advance())
    case 'boolean':
      return { value: reader.advance().value, datatype: expand('xsd:boolean') }
    case 'mark':
      return value === '[' || value === '(' ? nested(reader, value) : undefined
    default:
      return undefined
  }
}

function nested(reader: Reader, bracket: string): Value {
  const open = reader.advance()
  if (reader.depth >= DEEPEST) {
    reader.report(readDepth, open, { params: { limit: DEEPEST } })
    skipNested(reader)
    return { id: reader.newBlank() }
  }
  reader.depth++
  const id = bracket === '[' ? blankNode(reader, open) : list(reader)
  reader.depth--
  const close = bracket === '[' ? ']' : ')'
  if (reader.is(close)) reader.advance()
  else reader.report(readStatementEnd, reader.token.kind === 'end' ? open : reader.token, { message: REPAIR_TEXTS['bracket-missing'], mend: reader.after(` ${close}`) })
  return { id }
}

function blankNode(reader: Reader, { start, end }: Token): string {
  const id = reader.newBlank()
  properties(reader, { id, start, end }, -1)
  return id
}

function list(reader: Reader): string {
  const items: Value[] = []
  const ids: string[] = []
  while (!reader.is(')') && !isClosing(reader)) {
    // Named before what it holds, as the strict reader does.
    const id = reader.newBlank()
    const item = objectOf(reader)
    if (item === undefined) {
      unexpected(reader)
      break
    }
    ids.push(id)
    items.push(item)
  }
  items.forEach((item, index) => {
    const id = ids[index] ?? NIL
    reader.builder.add(id, FIRST, item)
    reader.builder.add(id, REST, { id: ids[index + 1] ?? NIL })
  })
  return ids[0] ?? NIL
}

/** Skips to the bracket that closes the one just opened. */
function skipNested(reader: Reader): void {
  let open = 1
  while (open > 0 && reader.token.kind !== 'end') {
    if (reader.is('[') || reader.is('(')) open++
    else if (reader.is(']') || reader.is(')')) open--
    if (open > 0) reader.advance()
  }
  reader.advance()
}

function endStatement(reader: Reader): void {
  if (reader.is('.')) reader.advance()
  else if (reader.token.kind === 'end') reader.report(readTruncated, reader.token, { mend: reader.after(' .') })
  else if (!reader.is('}')) {
    reader.report(readStatementEnd, reader.token, { message: REPAIR_TEXTS['dot-missing'], mend: reader.after(' .') })
    if (reader.is(']')) reader.advance()
  }
}

function unexpected(reader: Reader): void {
  if (reader.token.kind === 'end') reader.report(readTruncated, reader.token)
  else reader.report(readSyntax, reader.token, { params: { found: reader.shown() } })
}
