/** What RFC 3987 forbids everywhere in an IRI: blanks and controls (all before `!`), and a few marks. Accents are legal. */
const ILLEGAL = /[^!-\uFFFF]|[<>"{}|\\^`]/
const EACH_ILLEGAL = new RegExp(ILLEGAL, 'g')
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** A second address after a blank: two values were pressed into one place. */
const SECOND = /\s(?=[a-z][a-z0-9+.-]{0,20}:\/\/)/i

export const isLegalIri = (iri: string): boolean => !ILLEGAL.test(iri)
export const isAbsolute = (iri: string): boolean => SCHEME.test(iri)

export interface RepairedIri {
  readonly iri: string
  readonly problem?: 'illegal-characters' | 'two-iris'
}

/**
 * A legal IRI from one that is not: outer blanks dropped, the first of two addresses kept, what is forbidden
 * percent-encoded. What is already encoded stays as it is.
 *
 * @example repairIri('http://example.org/a b') // { iri: 'http://example.org/a%20b', problem: 'illegal-characters' }
 */
export function repairIri(written: string): RepairedIri {
  if (isLegalIri(written)) return { iri: written }
  const trimmed = written.trim()
  const first = trimmed.split(SECOND, 1)[0]?.trimEnd() ?? trimmed
  // Blanks in a telephone number are only for the eye (RFC 3966).
  const plain = first.startsWith('tel:') ? first.replace(/\s/g, '') : first
  const iri = plain.replace(EACH_ILLEGAL, percentEncode)
  return { iri, problem: first === trimmed ? 'illegal-characters' : 'two-iris' }
}

const percentEncode = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** The five parts of a reference (RFC 3986, appendix B). */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/

interface Parts {
  readonly scheme: string | undefined
  readonly authority: string | undefined
  readonly path: string
  readonly query: string | undefined
  readonly fragment: string | undefined
}

function split(reference: string): Parts {
  const [, scheme, authority, path = '', query, fragment] = PARTS.exec(reference) ?? []
  return { scheme, authority, path, query, fragment }
}

function join({ scheme, authority, path, query, fragment }: Parts): string {
  const part = (before: string, value: string | undefined, after = ''): string => (value === undefined ? '' : before + value + after)
  return part('', scheme, ':') + part('//', authority) + path + part('?', query) + part('#', fragment)
}

/**
 * Resolves a reference against the address of its document (RFC 3986, section 5.2). Nothing else is
 * normalised: an IRI is an identifier, and is kept as written.
 *
 * @example resolveIri('../b', 'https://example.org/c/a') // 'https://example.org/b'
 */
export function resolveIri(reference: string, base: string): string {
  if (isAbsolute(reference)) return reference
  const ref = split(reference)
  const from = split(base)
  const scheme = from.scheme
  if (ref.authority !== undefined) return join({ ...ref, scheme, path: withoutDots(ref.path) })
  const authority = from.authority
  if (ref.path === '') return join({ scheme, authority, path: from.path, query: ref.query ?? from.query, fragment: ref.fragment })
  const path = ref.path.startsWith('/') ? ref.path : merge(from, ref.path)
  return join({ scheme, authority, path: withoutDots(path), query: ref.query, fragment: ref.fragment })
}

const merge = (base: Parts, path: string): string =>
  base.authority !== undefined && base.path === '' ? `/${path}` : base.path.slice(0, base.path.lastIndexOf('/') + 1) + path

function withoutDots(path: string): string {
  const kept: string[] = []
  const segments = path.split('/')
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1
    if (segment === '..') {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== '')) kept.pop()
    } else if (segment !== '.') kept.push(segment)
    if (isLast && (segment === '.' || segment === '..')) kept.push('')
  })
  return kept.join('/')
}
