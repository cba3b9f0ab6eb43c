import { namespaces } from '../data/namespaces.ts'

const KNOWN: ReadonlySet<string> = new Set(Object.values(namespaces))
/** schema.org has two addresses, and both are right. */
export const REPAIRABLE: readonly string[] = [...KNOWN].filter((iri) => !iri.includes('schema.org'))

export const isNamespace = (iri: string): boolean => KNOWN.has(iri)

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

/** The addresses declared for prefixes that have a slip, each with the right one. */
export const damagedPrefixes = (prefixes: ReadonlyMap<string, string>): readonly (readonly [written: string, right: string])[] =>
  [...prefixes].flatMap(([prefix, iri]) => {
    const right = knownNamespaceOf(prefix, iri)
    return right === undefined ? [] : [[iri, right] as const]
  })
