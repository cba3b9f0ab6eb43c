import { type Finding, finding, type Fix } from '@communaux/report'
import { placesOf } from './json/places.ts'
import { type Lines, linesOf } from './lines.ts'
import { readIri, readLanguageTag, readName, readNamespace, readPrefix } from './findings/syntax.ts'
import { isLegalIri, repairIri } from './iri.ts'
import { namePlace } from './name-place.ts'
import type { Mend, Span, Trouble } from './reading.ts'

/**
 * Makes the findings of troubles: their places in lines and columns, and the edits that mend them when one is safe. The text
 * is only looked at when there is something to show.
 */
export function findingsOf(troubles: readonly Trouble[], text: string, file: string): readonly Finding[] {
  const lines = linesOf(text, file)
  const paths = troubles.flatMap(({ path, span }) => (path && !span ? [path] : []))
  const places = paths.length > 0 ? placesOf(text, paths) : []
  const words = wordsPlaces(text)
  // Looked for once, however many prefixes are missing.
  let context: Span | null | undefined
  const head = (): Span | null => (context === undefined ? (context = contextPlace(text)) : context)
  let next = 0
  return troubles.map((trouble) => {
    const found = trouble.path && !trouble.span ? places[next++] : undefined
    const place = narrowed(trouble, trouble.span ?? found, text) ?? named(trouble, text) ?? words(trouble.words ?? trouble.value)
    return findingOf(trouble, place, lines, mendOf(trouble, place, text, head))
  })
}

/** The place of a class or of a property that is misnamed, and that of a prefix: where it is first written. */
function named({ rule, naming, value, words }: Trouble, text: string): Span | undefined {
  if (naming !== undefined && typeof value === 'string') return namePlace(text, value, naming)
  const start = rule === readPrefix && words !== undefined ? text.indexOf(words) : -1
  return words === undefined || start < 0 ? undefined : { start, length: words.length }
}

/** Each search in vain looks through the whole text: beyond so many, nothing more is placed so. */
const MOST_MISSES = 50

/** Looks for words as they are written. Troubles come in the order of the document: each search starts where the last one ended. */
function wordsPlaces(text: string): (words: unknown) => Span | undefined {
  let from = 0
  let misses = 0
  const indexOf = (written: string): number => {
    const after = text.indexOf(written, from)
    return after >= 0 || from === 0 ? after : text.lastIndexOf(written, from)
  }
  return (words) => {
    if (typeof words !== 'string' || words === '' || misses > MOST_MISSES) return undefined
    for (const written of [JSON.stringify(words), words]) {
      const start = indexOf(written)
      if (start < 0) continue
      from = start
      return { start, length: written.length }
    }
    misses++
    return undefined
  }
}

/** A place that holds more than the address or the tag it is about is narrowed to it. */
function narrowed({ rule, value }: Trouble, place: Span | undefined, text: string): Span | undefined {
  if (!place || (rule !== readIri && rule !== readLanguageTag) || typeof value !== 'string') return place
  const inside = text.slice(place.start, place.start + Math.min(place.length, LONGEST))
  if (place.length <= value.length + 2) return place
  const written = [JSON.stringify(value), value].find((form) => inside.includes(form)) ?? (rule === readIri ? shortened(inside, value) : undefined)
  return written === undefined ? place : { start: place.start + inside.indexOf(written), length: written.length }
}

/** How far a place is looked through. */
const LONGEST = 100_000
const STRINGS = /"((?:[^"\\]|\\.)*)"/g

/** An address as it is written when it is relative, or has a prefix: the text that it ends with. */
function shortened(inside: string, iri: string): string | undefined {
  for (const [written, words = ''] of inside.matchAll(STRINGS)) {
    const end = words.replace(/^[\w.-]*:(?!\/\/)/, '')
    if (end !== '' && !isLegalIri(end) && iri.endsWith(end)) return written
  }
  return undefined
}

const CONTEXT = /"@context"\s*:\s*(?:\[\s*)?\{/

/** Where the first definition of the context of a document goes; null when it has no context of its own. */
export function contextPlace(text: string): Span | null {
  const context = CONTEXT.exec(text)
  return context && { start: context.index + context[0].length, length: 0 }
}

/** A prefix that everybody knows is defined first in the context of the document. */
export const inContext = (place: Span | null, params: Trouble['params']): Mend | undefined =>
  place && params ? { ...place, text: ` ${JSON.stringify(params['prefix'])}: ${JSON.stringify(params['iri'])},` } : undefined

/** What mends a trouble. An address of JSON or of a table is mended where it is written just as it was read. */
function mendOf({ rule, value, replacement, params, mend }: Trouble, span: Span | undefined, text: string, head: () => Span | null): Mend | undefined {
  if (mend) return mend
  if (rule === readPrefix) return inContext(head(), params)
  if (!span) return undefined
  if (replacement !== undefined) return { ...span, text: replacement }
  if (typeof value !== 'string') return undefined
  const written = text.slice(span.start, span.start + span.length)
  if ((rule === readNamespace || rule === readName) && written === value) return { ...span, text: String(params?.['read']) }
  if (rule !== readIri) return undefined
  const { iri } = repairIri(value)
  if (written === value) return { ...span, text: iri }
  return written === JSON.stringify(value) ? { ...span, text: JSON.stringify(iri) } : undefined
}

function findingOf({ rule, path, params, message, severity, subject, value }: Trouble, span: Span | undefined, lines: Lines, mend: Mend | undefined): Finding {
  return finding(rule, {
    ...(params && { params }),
    ...(message && { message }),
    ...(severity && { severity }),
    ...(subject !== undefined && { subject }),
    ...(path && { path }),
    ...(value !== undefined && { value }),
    ...(span && { location: lines.locate(span) }),
    ...(mend && { fix: fixOf(mend) }),
  })
}

const fixOf = ({ start, length, text }: Mend): Fix => ({
  title: text === '' ? { fr: 'Retirer ce passage', en: 'Take this out' } : { fr: `Écrire « ${text.trim()} »`, en: `Write "${text.trim()}"` },
  safe: true,
  edits: [{ range: [start, start + length], text }],
})
