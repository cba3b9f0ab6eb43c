import { classes } from '../data/classes.ts'
import { expand, namespaces } from '../data/namespaces.ts'
import { properties } from '../data/properties.ts'
import { resolveIri } from './iri.ts'
import { knownNamespace, REPAIRABLE } from './namespaces.ts'

/** Addresses declared for prefixes that have a slip, each with the right one. */
export type DamagedPrefixes = readonly (readonly [written: string, right: string])[]

const PROPERTIES: ReadonlySet<string> = new Set(Object.values(properties).map(({ iri }) => expand(iri)))
/** A property of DCAT 3 that no profile of applications has, and that Dublin Core has under the same name: it is right as it is. */
const ALSO_RIGHT = expand('dcat:isVersionOf')
const CLASSES: ReadonlySet<string> = new Set(Object.values(classes).map(({ iri }) => expand(iri)))
const DCAT = expand('dcat:')
const DCAT_CLASSES = [...CLASSES].filter((iri) => iri.startsWith(DCAT))

/** Vocabularies that have a class named Dataset, or ones so near that they mean another thing. */
const OTHERS = ['dcmitype', 'schema', 'void'].map((prefix) => namespaces[prefix] ?? '')
/** Vocabularies whose names are looked at. Dublin Core has others than those known here: only capitals and plurals are mended in it. */
const LOOKED_AT = ['dcat:', 'dct:'].map(expand)

const localStart = (iri: string): number => Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
/** The namespace of a name: all but its last word. */
export const spaceOf = (iri: string): string => iri.slice(0, localStart(iri))
const localOf = (iri: string): string => iri.slice(localStart(iri))
function wordOf(iri: string): string {
  return localOf(iri).toLowerCase()
}

/** The properties by their last word in small letters. */
const BY_WORD = new Map<string, string[]>()
for (const iri of PROPERTIES) BY_WORD.set(wordOf(iri), [...(BY_WORD.get(wordOf(iri)) ?? []), iri])

/**
 * The right IRI of a class whose namespace or name is damaged: `dcat:dataset`, `dcat:Datasets`, `dct:Dataset`; undefined when nothing
 * is to be mended.
 */
export function repairedClass(iri: string, damaged: DamagedPrefixes = []): string | undefined {
  if (CLASSES.has(iri)) return undefined
  const mended = fromPrefix(iri) ?? mendedSpace(iri, damaged, CLASSES)
  const right = misnamedClass(mended ?? iri) ?? mended
  return right === iri ? undefined : right
}

/** The class of DCAT that a name stands for: with other capitals, one letter too many, missing or wrong, or under another vocabulary. */
function misnamedClass(iri: string): string | undefined {
  const alike = DCAT_CLASSES.find((known) => wordOf(known) === wordOf(iri))
  if (spaceOf(iri) === DCAT) return alike ?? (/#[A-Z]/.test(iri) ? DCAT_CLASSES.find((known) => isOneSlipFrom(iri, known)) : undefined)
  return REPAIRABLE.includes(spaceOf(iri)) && !OTHERS.includes(spaceOf(iri)) ? alike : undefined
}

/** A class named without any vocabulary, and so resolved against the address of the document: `Dataset`. */
export function bareClass(iri: string, base: string): string | undefined {
  const found = DCAT_CLASSES.find((known) => iri.endsWith(localOf(known)) && (iri === localOf(known) || iri === resolveIri(localOf(known), base)))
  return CLASSES.has(iri) ? undefined : found
}

/** The same of a property: `dcat:accessUrl`, `dcat:keywords`, `dcat:title`. */
export function repairedProperty(iri: string, damaged: DamagedPrefixes = []): string | undefined {
  if (PROPERTIES.has(iri) || iri === ALSO_RIGHT) return undefined
  const mended = fromPrefix(iri) ?? mendedSpace(iri, damaged, PROPERTIES)
  const right = misnamedProperty(mended ?? iri) ?? mended
  return right === iri ? undefined : right
}

/** With other capitals, in the plural, or under DCAT where it is of Dublin Core: the only property of that name. */
function misnamedProperty(iri: string): string | undefined {
  if (PROPERTIES.has(iri) || !LOOKED_AT.includes(spaceOf(iri))) return undefined
  const word = wordOf(iri)
  const found = BY_WORD.get(word) ?? (word.endsWith('s') ? BY_WORD.get(word.slice(0, -1)) : undefined) ?? []
  return found.find((known) => spaceOf(known) === spaceOf(iri)) ?? (spaceOf(iri) === DCAT && found.length === 1 ? found[0] : undefined)
}

const PREFIXED = /^([a-z]\w*):([\w-]+)$/i

/** A prefixed name written where an address is due, whatever its capitals: `dcat:Dataset`, `DCAT:Dataset`. */
function fromPrefix(iri: string): string | undefined {
  const [, prefix = '', local = ''] = PREFIXED.exec(iri) ?? []
  const name = prefix.toLowerCase()
  return Object.hasOwn(namespaces, name) ? expand(`${name}:${local}`) : undefined
}

/** The class that a text names where an address is due; undefined when it names none of DCAT. */
export function classInText(text: string): string | undefined {
  const name = text.trim()
  const right = CLASSES.has(name) ? name : repairedClass(name)
  return right?.startsWith(DCAT) ? right : undefined
}

/** The same name under the namespace that was meant. */
function mendedSpace(iri: string, damaged: DamagedPrefixes, names: ReadonlySet<string>): string | undefined {
  const declared = damaged.find(([written]) => iri.startsWith(written))
  if (declared) return declared[1] + iri.slice(declared[0].length)
  const namespace = knownNamespace(spaceOf(iri))
  if (namespace !== undefined) return namespace + localOf(iri)
  const cut = REPAIRABLE.find((known) => iri.startsWith(known.slice(0, -1)) && names.has(known + iri.slice(known.length - 1)))
  return cut === undefined ? undefined : cut + iri.slice(cut.length - 1)
}

function isOneSlipFrom(written: string, known: string): boolean {
  const [short, long] = written.length < known.length ? [written, known] : [known, written]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  return long.slice(start + 1) === short.slice(long.length === short.length ? start + 1 : start)
}
