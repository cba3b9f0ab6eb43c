import { classes } from '../data/classes.ts'
import { expand, namespaces, rdfType } from '../data/namespaces.ts'
import { properties } from '../data/properties.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import type { Graph, Resource } from '../model/graph.ts'
import { isLatent } from '../model/latent.ts'
import { readNamespace } from './findings/syntax.ts'
import type { Reading, Trouble } from './reading.ts'

const KNOWN: ReadonlySet<string> = new Set(Object.values(namespaces))
/** schema.org has two addresses, and both are right. */
const REPAIRABLE = [...KNOWN].filter((iri) => !iri.includes('schema.org'))
/** The names that catalogues use, by namespace: what tells that a separator is missing before them. */
const NAMES: ReadonlySet<string> = new Set([...Object.values(properties), ...Object.values(classes)].map(({ iri }) => expand(iri)))

/** How many characters a slip of the hand may add. */
const SLIP = 6

const plain = (iri: string): string => iri.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#/]+$/, '').toLowerCase()

/**
 * The namespace that a damaged one stands for: `https` for `http`, `/` for `#`, a few characters too many, one or two missing at the
 * end. A namespace that merely resembles another is another: it is left alone.
 *
 * @example knownNamespace('https://www.w3.org/ns/dcat/') // 'http://www.w3.org/ns/dcat#'
 */
export function knownNamespace(iri: string): string | undefined {
  if (KNOWN.has(iri) || iri.length < 12) return undefined
  return REPAIRABLE.find((known) => plain(known) === plain(iri)) ?? REPAIRABLE.find((known) => hasSlip(iri, known))
}

/** The same for a prefix that everybody knows: any slip in the address declared for it is one, letters included. */
export function knownNamespaceOf(prefix: string, iri: string): string | undefined {
  const usual = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : undefined
  const near = knownNamespace(iri)
  if (near !== undefined || usual === undefined || KNOWN.has(iri)) return near
  // Cut short, or with something added: what the prefix says is believed.
  const isCut = iri.length > 3 && usual.startsWith(iri)
  return isCut || slipOf(iri, usual) !== undefined ? usual : undefined
}

function hasSlip(iri: string, known: string): boolean {
  const slip = slipOf(iri, known)
  return slip !== undefined && !/^[\w/.-]*$/.test(slip)
}

/** What was added to a known address, when that is all that differs. */
function slipOf(iri: string, known: string): string | undefined {
  const extra = iri.length - known.length
  if (extra <= 0 || extra > SLIP) return undefined
  let start = 0
  while (start < known.length && iri[start] === known[start]) start++
  return iri.endsWith(known.slice(start)) ? iri.slice(start, start + extra) : undefined
}

/** The classes of DCAT: a dataset whose class has a slip would be lost without a word. */
const DCAT_CLASSES = Object.values(classes).flatMap(({ iri }) => (iri.startsWith('dcat:') ? [expand(iri)] : []))

/** The class of DCAT that a name stands for: in capitals of its own, or with one letter too many, missing or wrong. */
function repairedClass(iri: string): string | undefined {
  if (!iri.startsWith(namespaces['dcat'] ?? '')) return undefined
  return DCAT_CLASSES.find((known) => known.toLowerCase() === iri.toLowerCase()) ?? DCAT_CLASSES.find((known) => isOneSlipFrom(iri, known))
}

function isOneSlipFrom(written: string, known: string): boolean {
  const [short, long] = written.length < known.length ? [written, known] : [known, written]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  return long.slice(start + 1) === short.slice(long.length === short.length ? start + 1 : start)
}

/** The right IRI of a property or a class whose namespace is damaged; undefined when nothing is to be mended. */
export function repairedName(iri: string, damaged: readonly (readonly [written: string, right: string])[] = []): string | undefined {
  if (NAMES.has(iri)) return undefined
  const declared = damaged.find(([written]) => iri.startsWith(written))
  if (declared) return declared[1] + iri.slice(declared[0].length)
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const namespace = knownNamespace(iri.slice(0, end))
  if (namespace !== undefined) return namespace + iri.slice(end)
  const cut = REPAIRABLE.find((known) => iri.startsWith(known.slice(0, -1)) && NAMES.has(known + iri.slice(known.length - 1)))
  return cut === undefined ? (/#[A-Z]/.test(iri) ? repairedClass(iri) : undefined) : cut + iri.slice(cut.length - 1)
}

/** The addresses declared for prefixes that have a slip, each with the right one. */
export const damagedPrefixes = (prefixes: ReadonlyMap<string, string>): readonly (readonly [written: string, right: string])[] =>
  [...prefixes].flatMap(([prefix, iri]) => {
    const right = knownNamespaceOf(prefix, iri)
    return right === undefined ? [] : [[iri, right] as const]
  })

/** Mends the namespaces of properties and types: a dataset whose type has a slip in its address is still a dataset. */
export function repairNamespaces({ graph, troubles, prefixes = new Map() }: Reading): Reading {
  const damaged = [...prefixes].flatMap(([prefix, iri]) => {
    const right = knownNamespaceOf(prefix, iri)
    return right === undefined ? [] : [[iri, right] as const]
  })
  // Nearly always the names are right, and nothing need be made to know it.
  if (isLatent(graph) && graph.names().every((iri) => repairedName(iri, damaged) === undefined)) return { graph, troubles }
  const repairs = new Map<string, string>()
  const seen = new Set<string>()
  const look = (iri: string): void => {
    if (seen.has(iri)) return
    seen.add(iri)
    const right = repairedName(iri, damaged)
    if (right !== undefined) repairs.set(iri, right)
  }
  for (const { types, properties: said } of graph.values()) {
    types.forEach(look)
    for (const iri of said.keys()) look(iri)
  }
  return repairs.size === 0 ? { graph, troubles } : { graph: renamed(graph, repairs), troubles: [...troubles, ...namespaceTroubles(repairs)] }
}

/** The same graph with other names for some properties and types. */
export function renamed(graph: Graph, repairs: ReadonlyMap<string, string>): Graph {
  const builder = new GraphBuilder()
  const right = (iri: string): string => repairs.get(iri) ?? iri
  const add = ({ id, types, properties: said }: Resource): void => {
    for (const type of types) builder.add(id, rdfType, { id: right(type) })
    for (const [property, values] of said) for (const value of values) builder.add(id, right(property), value)
  }
  for (const resource of graph.values()) add(resource)
  return builder.graph()
}

/** One trouble for each damaged namespace. */
export function namespaceTroubles(repairs: ReadonlyMap<string, string>): readonly Trouble[] {
  const spaces = new Map<string, string>()
  const names: Trouble[] = []
  for (const [iri, right] of repairs) {
    if (repairedClass(iri) === right) {
      names.push({ rule: readNamespace, message: NO_CLASS, words: iri, params: { written: iri, read: right }, value: iri })
      continue
    }
    let shared = 0
    while (shared < Math.min(iri.length, right.length) && iri.at(-1 - shared) === right.at(-1 - shared) && /[\w-]/.test(iri.at(-1 - shared) ?? '')) shared++
    spaces.set(iri.slice(0, iri.length - shared), right.slice(0, right.length - shared))
  }
  return [...names, ...[...spaces].map(([written, read]) => ({ rule: readNamespace, words: written, params: { written, read }, value: written }))]
}

const NO_CLASS = {
  fr: 'La classe « {written} » n’existe pas ; elle a été comprise comme « {read} ».',
  en: 'The class "{written}" does not exist; it was understood as "{read}".',
}
