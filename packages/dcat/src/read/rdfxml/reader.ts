import { expand, rdfType } from '../../data/namespaces.ts'
import { classIri } from '../../model/fields.ts'
import { GraphBuilder, literal } from '../../model/graph-builder.ts'
import type { Value } from '../../model/graph.ts'
import { blankId } from '../blank-label.ts'
import { readIri, readLanguageTag, readPrefix, readRdfXml, readTwoIris } from '../findings/syntax.ts'
import { repairIri, resolveIri } from '../iri.ts'
import type { Reading, Source, Span } from '../reading.ts'
import { excerpt, type TroubleParts, Troubles } from '../troubles.ts'
import type { RawAttribute, XmlEvents } from '../xml/events.ts'
import { scanXml } from '../xml/scan.ts'
import { Scope, XML_NS } from '../xml/scope.ts'
import type { Witness } from '../witness.ts'
import { type Attribute, attributesOf, RDF, rdf, xmlOf } from './attributes.ts'
import type { Context, Element, Frame, Memory, PropertyFrame, Statement, Subject } from './frames.ts'
import { declaredAt, joined, nameSpan, withoutBlanks } from './spans.ts'
import { RDF_TEXTS, type RdfText } from './texts.ts'
import { XmlLiteral } from './xml-literal.ts'

const NOT_NODES = new Set(['RDF', 'ID', 'about', 'bagID', 'parseType', 'resource', 'nodeID', 'datatype', 'li', 'aboutEach', 'aboutEachPrefix'])
const NOT_PROPERTIES = new Set(['Description', 'RDF', 'ID', 'about', 'bagID', 'parseType', 'resource', 'nodeID', 'datatype', 'aboutEach', 'aboutEachPrefix'])
const GONE = new Set(['aboutEach', 'aboutEachPrefix', 'bagID', 'li'])
const SYNTAX = new Set(['about', 'ID', 'nodeID', 'resource', 'parseType', 'datatype'])
const NC_NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.\u00B7-]*$/u
/** Things of catalogues, which are never properties. */
const CLASSES = new Set((['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'CatalogRecord', 'Distribution'] as const).map(classIri))
const HAS_RDF = /<(?:[^\s<>/:]+:)?RDF[\s>/]/
const XML_LITERAL = expand('rdf:XMLLiteral')

/**
 * Reads RDF/XML, alone or inside the envelope of another protocol (CSW, OAI-PMH): every rdf:RDF of the document is read.
 * What breaks the grammar is reported with its place, and reading goes on.
 *
 * @param witness who is told where statements stand; the graph then stays empty
 */
export function readRdfXmlDocument(source: Source, witness?: Witness, memory: Memory = { ids: new Set(), blanks: 0 }): Reading {
  const reader = new RdfXmlReader(source, witness, memory)
  scanXml(source.text, reader, reader.report)
  return reader.reading()
}

class RdfXmlReader implements XmlEvents {
  readonly #builder = new GraphBuilder()
  readonly #troubles = new Troubles()
  readonly #frames: Frame[]
  readonly #memory: Memory
  readonly #witness: Witness | undefined
  #blocks = 0
  /** Where the name of the root ends. */
  #root = 0

  constructor({ text, base }: Source, witness: Witness | undefined, memory: Memory) {
    this.#witness = witness
    this.#memory = memory
    // Without any rdf:RDF, the root itself is a described thing.
    this.#frames = [{ scope: Scope.root(), base, lang: '', kind: HAS_RDF.test(text) ? 'outside' : 'rdf' }]
  }

  readonly report = (rule: Parameters<Troubles['add']>[0], span: Span | undefined, parts?: TroubleParts): void => {
    this.#troubles.add(rule, span, rule === readPrefix ? declaredAt(this.#root, parts) : parts)
  }

  reading(): Reading {
    return { graph: this.#builder.graph(), troubles: this.#troubles.list }
  }

  open(name: string, raw: readonly RawAttribute[], span: Span): void {
    const parent = this.#top()
    const scope = parent.scope.inside(raw)
    if (this.#root === 0) this.#root = span.start + 1 + name.length
    if (parent.kind === 'literal' || parent.kind === 'inner') {
      parent.literal.open(name, raw, scope)
      this.#frames.push({ ...parent, scope, kind: 'inner', literal: parent.literal })
      return
    }
    const { ns, local } = scope.resolve(name, false, span, this.report)
    const element = { ns, local, name, span, attributes: attributesOf(raw, scope, this.report) }
    this.#frames.push(this.#frameOf(parent, element, this.#contextOf(parent, scope, element.attributes)))
  }

  text(value: string, span: Span): void {
    const frame = this.#top()
    if (frame.kind === 'property') {
      frame.text += value
      frame.textSpan = joined(frame.textSpan, span)
    } else if (frame.kind === 'literal' || frame.kind === 'inner') frame.literal.text(value)
    else if (frame.kind !== 'outside' && frame.kind !== 'skip' && /[^ \t\r\n]/.test(value)) this.#tell('text-lost', withoutBlanks(value, span), { text: excerpt(value) })
  }

  close({ start }: Span): void {
    const frame = this.#frames.pop()
    if (frame?.kind === 'property') this.#endProperty(frame, frame.lang)
    else if (frame?.kind === 'literal') this.#state(frame.statement, { value: frame.literal.toString(), datatype: XML_LITERAL }, { start: frame.start, length: start - frame.start })
    else if (frame?.kind === 'inner') frame.literal.close()
    else if (frame?.kind === 'collection') this.#state(frame.statement, this.#listOf(frame.items), frame.statement.span)
  }

  #top(): Frame {
    return this.#frames.at(-1) as Frame
  }

  #contextOf(parent: Frame, scope: Scope, attributes: readonly Attribute[]): Context {
    const base = xmlOf(attributes, 'base')
    const lang = xmlOf(attributes, 'lang')
    return {
      scope,
      base: base ? resolveIri(this.#legal(base), parent.base) : parent.base,
      lang: lang ? this.#tag(lang) : parent.lang,
    }
  }

  #tag({ value, span }: Attribute): string {
    const read = value.trim().replaceAll('_', '-')
    if (read !== value) this.report(readLanguageTag, span, { params: { written: value, read }, value, replacement: read })
    return read
  }

  #frameOf(parent: Frame, element: Element, context: Context): Frame {
    switch (parent.kind) {
      case 'outside':
        return { ...context, kind: this.#isRdf(element) ? 'rdf' : 'outside' }
      case 'rdf':
        if (this.#isRdf(element)) return { ...context, kind: 'rdf' }
        // A tag of no vocabulary between two descriptions: what it holds is read as if it were not there.
        if (element.ns === '' && this.#frames.length > 2) return { ...this.#skipped(element), ...context, kind: 'rdf' }
        return this.#node(element, context)
      case 'property':
        if (parent.isFull) {
          this.#tell('two-objects', element.span)
          return this.#node(element, context)
        }
        if (++parent.nodes === 2) this.#tell('many-nodes', element.span)
        return this.#node(element, context, ({ id, span }) => this.#state(parent.statement, { id }, span))
      case 'collection':
        return this.#node(element, context, ({ id }) => parent.items.push({ id }))
      case 'node':
        return CLASSES.has(element.ns + element.local) ? this.#misplaced(element, context) : this.#property(parent, element, context)
      default:
        return CLASSES.has(element.ns + element.local) ? this.#misplaced(element, context) : { ...context, kind: 'skip' }
    }
  }

  #skipped({ name, span }: Element): object {
    this.#tell('node-plain', span, { name })
    return {}
  }

  /** A dataset where a property should stand: a tag before it was damaged, and reading starts again here. */
  #misplaced(element: Element, context: Context): Frame {
    this.#tell('node-misplaced', element.span, { name: element.name })
    return this.#node(element, context)
  }

  /** An rdf:RDF at the top or in an envelope; each has its own blank node labels. */
  #isRdf({ ns, local }: Element): boolean {
    // A root whose prefix is damaged is still the root.
    const isBlock = local === 'RDF' && (ns === RDF || !/^https?:/.test(ns)) && this.#frames.every(({ kind }) => kind === 'outside' || kind === 'rdf')
    const isNested = this.#frames.length > 1 && this.#top().kind === 'rdf'
    if (isBlock && !isNested) this.#blocks++
    return isBlock && !isNested
  }

  #node(element: Element, context: Context, use: (subject: Subject) => void = () => undefined): Frame {
    const { ns, local, name, span, attributes } = element
    if (ns === RDF && NOT_NODES.has(local)) {
      this.#tell('node-name', span, { name })
      return { ...context, kind: 'skip' }
    }
    const subject = this.#subjectOf(attributes, context, span)
    use(subject)
    if (ns !== RDF || local !== 'Description') this.#add(subject, rdfType, { id: ns + local }, nameSpan(element), nameSpan(element))
    this.#propertyAttributes(subject, attributes, context)
    return { ...context, kind: 'node', subject, members: 0 }
  }

  #subjectOf(attributes: readonly Attribute[], context: Context, span: Span): Subject {
    const [first, second] = attributes.filter(({ ns, local }) => ns === RDF && (local === 'about' || local === 'ID' || local === 'nodeID'))
    if (second) this.#tell('two-subjects', span)
    if (!first) return { id: this.#newBlank(), span }
    if (first.local === 'about') return { id: resolveIri(this.#legal(first), context.base), span: first.span }
    return { id: first.local === 'ID' ? this.#idOf(first, context) : this.#labelOf(first), span: first.span }
  }

  #idOf({ value, span }: Attribute, { base }: Context): string {
    const iri = resolveIri(`#${repairIri(value).iri}`, base)
    if (!NC_NAME.test(value)) this.#tell('bad-id', span, { name: value })
    else if (this.#memory.ids.has(iri)) this.#tell('id-twice', span, { name: value })
    this.#memory.ids.add(iri)
    return iri
  }

  #labelOf({ value, span }: Attribute): string {
    if (!NC_NAME.test(value)) this.#tell('bad-id', span, { name: value })
    return this.#blocks > 1 ? `_:a_b${this.#blocks.toString()}_${value}` : blankId(value)
  }

  #newBlank(): string {
    return `_:a_${(this.#memory.blanks++).toString()}`
  }

  #propertyAttributes(subject: Subject, attributes: readonly Attribute[], context: Context): void {
    for (const attribute of attributes) {
      const { ns, local, name, span, value } = attribute
      // Names that start with "xml" are kept for XML itself.
      if (ns === XML_NS || (ns === RDF && SYNTAX.has(local)) || (ns === '' && /^xml/i.test(local))) continue
      if (ns === RDF && (GONE.has(local) || NOT_PROPERTIES.has(local))) this.#tell('attribute-name', span, { name })
      else if (ns === '') this.#tell('attribute-plain', span, { name })
      else if (ns + local === rdfType) this.#add(subject, rdfType, { id: resolveIri(this.#legal(attribute), context.base) }, span, span)
      else this.#add(subject, ns + local, literal(value, context.lang), span, span)
    }
  }

  #property(parent: Frame & { kind: 'node' }, element: Element, context: Context): Frame {
    const { ns, local, name, span, attributes } = element
    if (ns === '' || (ns === RDF && NOT_PROPERTIES.has(local))) {
      this.#tell(ns === '' ? 'property-plain' : 'property-name', span, { name })
      return { ...context, kind: 'skip' }
    }
    const property = ns === RDF && local === 'li' ? `${RDF}_${(++parent.members).toString()}` : ns + local
    const id = rdf(attributes, 'ID')
    const statement = { subject: parent.subject, property, span: nameSpan(element), reifier: id && this.#idOf(id, context) }
    return this.#valueFrame(statement, element, context)
  }

  #valueFrame(statement: Statement, { attributes, span }: Element, context: Context): Frame {
    const parseType = rdf(attributes, 'parseType')
    const resource = rdf(attributes, 'resource')
    const nodeId = rdf(attributes, 'nodeID')
    if ([parseType, resource, nodeId].filter(Boolean).length > 1) this.#tell('two-objects', span)
    if (parseType) return this.#parsed(parseType.value, statement, attributes, context, span)
    const object = resource ? resolveIri(this.#legal(resource), context.base) : nodeId && this.#labelOf(nodeId)
    const said = attributes.filter(({ ns, local }) => ns !== XML_NS && ns !== '' && !(ns === RDF && (SYNTAX.has(local) || GONE.has(local))))
    const id = object ?? (said.length > 0 ? this.#newBlank() : undefined)
    const place = (resource ?? nodeId)?.span ?? statement.span
    this.#propertyAttributes({ id: id ?? '', span: place }, attributes, context)
    if (id !== undefined) this.#state(statement, { id }, place)
    const datatype = rdf(attributes, 'datatype')
    return {
      ...context, kind: 'property', statement, isFull: id !== undefined, nodes: 0, text: '', textSpan: undefined,
      datatype: datatype ? resolveIri(this.#legal(datatype), context.base) : '',
    }
  }

  #parsed(parseType: string, statement: Statement, attributes: readonly Attribute[], context: Context, span: Span): Frame {
    for (const attribute of attributes.filter(({ ns, local }) => ns !== XML_NS && !(ns === RDF && SYNTAX.has(local)))) {
      this.#tell('attribute-plain', attribute.span, { name: attribute.name })
    }
    if (parseType === 'Resource') {
      const subject = { id: this.#newBlank(), span: statement.span }
      this.#state(statement, { id: subject.id }, statement.span)
      return { ...context, kind: 'node', subject, members: 0 }
    }
    if (parseType === 'Collection') return { ...context, kind: 'collection', statement, items: [] }
    return { ...context, kind: 'literal', statement, literal: new XmlLiteral(), start: span.start + span.length }
  }

  #endProperty({ statement, text, textSpan, datatype, nodes, isFull }: PropertyFrame, lang: string): void {
    if (nodes === 0 && !isFull) this.#state(statement, literal(text, datatype ? '' : lang, datatype), textSpan)
    else if (/\S/.test(text)) this.#tell('text-lost', textSpan ?? statement.span, { text: excerpt(text) })
  }

  /** Takes a statement, with the places of its property and of its value. */
  #add(subject: Subject, property: string, value: Value, at: Span, valueAt: Span | undefined): void {
    if (!this.#witness) this.#builder.add(subject.id, property, value)
    else if (this.#witness.wants(subject.id, property, value)) this.#witness.see(subject.id, property, value, { subject: subject.span, property: at, value: valueAt })
  }

  #state({ subject, property, reifier, span }: Statement, value: Value, valueSpan: Span | undefined): void {
    this.#add(subject, property, value, span, valueSpan)
    if (reifier === undefined) return
    this.#builder.add(reifier, rdfType, { id: `${RDF}Statement` })
    this.#builder.add(reifier, `${RDF}subject`, { id: subject.id })
    this.#builder.add(reifier, `${RDF}predicate`, { id: property })
    this.#builder.add(reifier, `${RDF}object`, value)
  }

  #listOf(items: readonly Value[]): Value {
    const ids = [...items.map(() => this.#newBlank()), `${RDF}nil`]
    items.forEach((item, index) => {
      const id = ids[index] ?? ''
      this.#builder.add(id, `${RDF}first`, item)
      this.#builder.add(id, `${RDF}rest`, { id: ids[index + 1] ?? '' })
    })
    return { id: ids[0] ?? '' }
  }

  /** The IRI of an attribute, repaired and reported when it must be. */
  #legal({ value, span }: Attribute): string {
    const { iri, problem } = repairIri(value)
    if (problem) {
      const params = { written: excerpt(value), read: excerpt(iri) }
      this.report(problem === 'two-iris' ? readTwoIris : readIri, span, { params, value, ...(problem !== 'two-iris' && { replacement: iri }) })
    }
    return iri
  }

  #tell(what: RdfText, span: Span, params: Readonly<Record<string, string>> = {}): void {
    this.report(readRdfXml, span, { message: RDF_TEXTS[what], params })
  }
}
