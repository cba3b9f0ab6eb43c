import type { Path } from '@communaux/report'
import { shapeOf } from '../read/platforms/shape.ts'
import { dataJsonAsJsonLd } from '../read/platforms/data-json.ts'
import { readPlatform } from '../read/platforms/read.ts'
import { NotInProfile } from '../read/jsonld/context.ts'
import { inlineContexts, type Contexts } from '../read/jsonld/inline.ts'
import { readProfile } from '../read/jsonld/profile.ts'
import { type Members, placesIn } from '../read/json/members.ts'
import { isArray, type Json, parseJson } from '../read/json/parse.ts'
import { placesOf } from '../read/json/places.ts'
import type { Source, Span } from '../read/reading.ts'
import type { Witness } from '../read/witness.ts'
import { exactPaths, type PartPaths, PlatformPaths } from './json-paths.ts'
import { PathSink, type Standing } from './path-sink.ts'
import { scanStrings } from './json-strings.ts'

/** Tells a witness where statements stand in JSON: JSON-LD, `data.json`, or what the API of a platform gives. */
export function scanJson(source: Source, contexts: Contexts, witness: Witness): void {
  const members: Members = new Map()
  const { value, troubles } = parseJson(source.text, members)
  const find: Find = (paths, isKey) => (troubles.length === 0 ? placesOf(source.text, paths, isKey) : placesIn(value, members, paths, isKey))
  const shape = shapeOf(value)
  const sink = new PathSink(witness)
  if (shape?.kind === 'jsonld' || shape?.kind === 'datajson') {
    const document = shape.kind === 'jsonld' ? inlineContexts(value, contexts, source.base).document : dataJsonAsJsonLd(value)
    if (!readIn(document, source.base, sink)) scanStrings(source, document, witness)
    // A list of datasets was read as the `dataset` of a document.
    const skipped = shape.kind === 'datajson' && isArray(value) ? 1 : 0
    place(source.text, find, sink.standings, (standing) => exactPaths(value, { ...standing, path: standing.path.slice(skipped) }))
  } else if (shape) {
    readPlatform(shape, source.base, sink)
    const paths = new PlatformPaths(value)
    place(source.text, find, sink.standings, (standing) => paths.of(standing))
  }
}

function readIn(document: Json, base: string, sink: PathSink): boolean {
  try {
    readProfile(document, base, sink)
    return true
  } catch (error) {
    if (error instanceof NotInProfile) return false
    throw error
  }
}

/** Finds the places of all paths in one pass over the text. */
type Find = (paths: readonly Path[], isKey: (index: number) => boolean) => readonly (Span | undefined)[]

function place(text: string, find: Find, standings: readonly Standing[], pathsOf: (standing: Standing) => PartPaths): void {
  const parts = standings.map(pathsOf)
  const wanted = parts.flatMap(({ subject, property, value, whole }) => [subject, property ?? subject, value ?? subject, whole ?? subject])
  const places = find(wanted, (index) => index % PARTS === 1 && parts[(index - 1) / PARTS]?.property !== undefined)
  standings.forEach(({ at }, index) => {
    const [subject, property, value, whole] = places.slice(index * PARTS, (index + 1) * PARTS)
    at.subject = subject && opening(text, subject)
    if (parts[index]?.property !== undefined) at.property = property
    if (parts[index]?.value !== undefined) at.value = value
    if (parts[index]?.whole !== undefined) at.whole = whole
  })
}

/** Subject, property, value and the whole of it. */
const PARTS = 4

/** A node without an address is shown by its opening bracket. */
const opening = (text: string, { start, length }: Span): Span => ({ start, length: text[start] === '{' || text[start] === '[' ? 1 : length })
