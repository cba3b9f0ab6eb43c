import type { Path, RuleInfo } from '@communaux/report'
import { expand, namespaces, rdfType } from '../../data/namespaces.ts'
import { GraphBuilder, literal } from '../../model/graph-builder.ts'
import type { Literal, Value } from '../../model/graph.ts'
import { blankId } from '../blank-label.ts'
import { readNamedGraph } from '../findings/document.ts'
import { readJsonLdTerm } from '../findings/json.ts'
import { readIri, readLanguageTag, readPrefix, readTwoIris } from '../findings/syntax.ts'
import { isLegalIri, repairIri } from '../iri.ts'
import type { Reading, Trouble } from '../reading.ts'
import { excerpt, type TroubleParts } from '../troubles.ts'

const RDF = expand('rdf:')
export const TAG: RegExp = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/

/** Where the readers of JSON put triples: identifiers are repaired here, so that no node is dropped for a space. */
export class Sink {
  builder: GraphBuilder = new GraphBuilder()
  readonly troubles: Trouble[] = []
  /** Where reading stands in the document; copied when there is something to say. */
  readonly path: (string | number)[] = []
  readonly graphs: Set<string> = new Set<string>()
  readonly #lost = new Map<string, { readonly rule: RuleInfo; count: number; readonly path: Path }>()
  readonly #lent = new Set<string>()
  readonly #schemes = new Set<string>()
  readonly #repaired = new Map<string, string>()
  #blanks = 0

  /** Where a path of what is read is in the document, when it is read in another shape. */
  pathOf: (path: Path) => Path = (path) => path

  /** Told of each field that a platform's reader takes: what is said next comes from there. */
  taken?(where: Path, name: string): void

  report(rule: RuleInfo, parts: TroubleParts = {}): void {
    this.troubles.push({ rule, ...placed(this.pathOf(this.path), parts.value), ...parts })
  }

  newBlank(): string {
    return `_:a_${(this.#blanks++).toString()}`
  }

  /** A term that nothing defines: counted, and reported once, where it is first met. */
  lose(term: string): void {
    this.loseField(readJsonLdTerm, term, this.path)
  }

  /** A field that the graph has no place for: counted, and reported once, where it is first met. */
  loseField(rule: RuleInfo, name: string, path: Path): void {
    const known = this.#lost.get(name)
    if (known) known.count++
    else this.#lost.set(name, { rule, count: 1, path: [...this.pathOf(path)] })
  }

  /** A legal IRI, or the blank node of the document with that label. */
  id(iri: string): string {
    if (iri.startsWith('_:')) return blankId(iri.slice(2))
    return iri.startsWith('http') && isLegalIri(iri) ? iri : this.#repair(iri)
  }

  #repair(iri: string): string {
    const known = this.#repaired.get(iri)
    if (known !== undefined) return known
    const repaired = repairIri(iri)
    const params = { written: excerpt(iri), read: excerpt(repaired.iri) }
    if (repaired.problem === 'two-iris') this.report(readTwoIris, { params, value: iri })
    else if (repaired.problem) this.report(readIri, { params, value: iri })
    const read = this.#lend(repaired.iri)
    this.#repaired.set(iri, read)
    return read
  }

  /** The document says that a word is no prefix of its own: what begins with it is an address. */
  keepScheme(word: string): void {
    this.#schemes.add(word)
  }

  /** `dct:title` in a document that does not define `dct`: everybody knows what it means. */
  #lend(iri: string): string {
    const colon = iri.indexOf(':')
    const prefix = iri.slice(0, colon)
    if (colon <= 0 || !Object.hasOwn(namespaces, prefix) || this.#schemes.has(prefix) || iri.startsWith('//', colon + 1)) return iri
    if (!this.#lent.has(prefix)) this.troubles.push({ rule: readPrefix, params: { prefix, iri: expand(`${prefix}:`) }, words: `${prefix}:` })
    this.#lent.add(prefix)
    return expand(iri)
  }

  text(value: string, tag: string | null | undefined, datatype = ''): Literal {
    if (!tag || TAG.test(tag)) return literal(value, tag ?? '', datatype)
    const read = tag.replaceAll('_', '-').replace(/[^A-Za-z0-9-]/g, '')
    this.report(readLanguageTag, { params: { written: tag, read }, value: tag })
    return literal(value, read)
  }

  type(subject: string, iri: string): void {
    this.builder.add(subject, rdfType, { id: this.id(iri) })
  }

  list(items: readonly Value[]): Value {
    const ids = [...items.map(() => this.newBlank()), `${RDF}nil`]
    items.forEach((item, index) => {
      this.builder.add(ids[index] ?? '', `${RDF}first`, item)
      this.builder.add(ids[index] ?? '', `${RDF}rest`, { id: ids[index + 1] ?? '' })
    })
    return { id: ids[0] ?? '' }
  }

  /** Takes out what was read so far, and goes on: names, repairs and counts hold for the whole document. */
  drain(): Reading {
    const graph = this.builder.graph()
    this.builder = new GraphBuilder()
    return { graph, troubles: this.troubles.splice(0) }
  }

  /** What was counted and is only reported at the end, in the order in which it was met. */
  get lost(): ReadonlyMap<string, { readonly rule: RuleInfo; readonly count: number; readonly path: Path }> {
    return this.#lost
  }

  reading(): Reading {
    const lost = [...this.#lost].map(([name, { rule, count, path }]): Trouble => ({ rule, ...placed(path, name), params: { term: name, field: name, count }, value: name }))
    const { size } = this.graphs
    const named: Trouble[] = size > 0 ? [{ rule: readNamedGraph, params: { count: size } }] : []
    return { graph: this.builder.graph(), troubles: [...this.troubles, ...lost, ...named] }
  }
}

/** The full processor tells no path: the words themselves are looked for in the document. */
const placed = (path: Path, value: unknown): Pick<Trouble, 'path' | 'words'> =>
  path.length > 0 || typeof value !== 'string' ? { path: [...path] } : { words: value }
