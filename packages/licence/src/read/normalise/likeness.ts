import { categoryOf } from '../../model/category.ts'
import { lettersOf, mayBeNear, within } from '../../model/text/distance.ts'
import { corrected, reordered } from '../../model/text/spelling.ts'
import { type Answer, possible } from './answer.ts'
import { entries, type Entry, ofEntry } from './by-name.ts'
import { byParts } from './grammar.ts'

const MOST_CANDIDATES = 5

/** How many letters may differ: none that would decide in a short name, three in a long title. */
const allowed = (letters: number): number => (letters < 3 ? 0 : letters < 12 ? 1 : letters < 24 ? 2 : 3)
/** With fewer letters a likeness suggests; it never answers. */
const SHORTEST_ANSWER = 7
const countLetters = (key: string): number => key.replace(/[^a-z]/g, '').length

interface Near {
  readonly entry: Entry
  readonly distance: number
}

/**
 * The known name that a text misspells, when one only is near. Numbers are never corrected, and when the names
 * that are near ask different things in return (permissive, copyleft, not a licence…) none is chosen.
 */
export function byLikeness(key: string): Answer | undefined {
  return byWords(key) ?? byLetters(key) ?? byName(key)
}

/** Misspelled words of the grammar: "Mozila Public License 2.0". */
function byWords(key: string): Answer | undefined {
  const text = corrected(key)
  const answer = text === undefined ? undefined : byParts(text)
  return answer?.id === undefined ? answer : { ...answer, assumed: [...(answer.assumed ?? []), 'spelling'], candidates: possible(answer), reason: 'spelling' }
}

/** The letters of an acronym in another order ("GLPv3"): too short to answer, enough to suggest. */
function byLetters(key: string): Answer | undefined {
  const text = reordered(key)
  const answer = text === undefined ? undefined : byParts(text)
  return answer && { kind: 'unknown', candidates: possible(answer), reason: 'near' }
}

function byName(key: string): Answer | undefined {
  const near = nearest(key)
  if (near.length === 0) return undefined
  const candidates = [...new Set(near.flatMap(({ entry }) => entry.id ?? []))]
  const lines = new Set(near.map(({ entry }) => lineOf(entry)))
  const [first] = near
  const rivals = near.filter(({ entry, distance }) => distance === first?.distance && meaning(entry) !== meaning(first.entry))
  if (first && lines.size === 1 && !lines.has(undefined) && rivals.length === 0 && countLetters(key) >= SHORTEST_ANSWER) {
    const answer = ofEntry(first.entry)
    if (answer.id !== undefined) return { ...answer, assumed: [...(answer.assumed ?? []), 'spelling'], candidates, reason: 'spelling' }
    if (answer.kind !== 'ambiguous') return answer
  }
  return candidates.length === 0 ? undefined : { kind: 'unknown', candidates: candidates.slice(0, MOST_CANDIDATES), reason: 'near' }
}

function nearest(key: string): Near[] {
  const limit = allowed(countLetters(key))
  if (limit === 0) return []
  const numbers = numbersOf(key)
  const own = lettersOf(key)
  const near: Near[] = []
  for (let length = key.length - limit; length <= key.length + limit; length++) {
    for (const { name, letters, entry } of byShape().get(`${length} ${numbers}`) ?? []) {
      const distance = mayBeNear(own, letters, limit) ? within(key, name, limit) : undefined
      if (distance !== undefined) near.push({ entry, distance })
    }
  }
  return near.sort((a, b) => a.distance - b.distance)
}

interface Name {
  readonly name: string
  readonly letters: number
  readonly entry: Entry
}

let shapes: ReadonlyMap<string, readonly Name[]> | undefined

/** The names of one length and with the same numbers: the only ones that may be near. */
function byShape(): ReadonlyMap<string, readonly Name[]> {
  if (shapes) return shapes
  const found = new Map<string, Name[]>()
  for (const [name, entry] of entries()) {
    const shape = `${name.length} ${numbersOf(name)}`
    const same = found.get(shape)
    const known = { name, letters: lettersOf(name), entry }
    if (same) same.push(known)
    else found.set(shape, [known])
  }
  return (shapes = found)
}

const numbersOf = (text: string): string => (text.match(/\d+|\+/g) ?? []).join(' ')
const meaning = (entry: Entry): string => entry.id ?? ('kind' in entry ? (entry.kind ?? '') : '')

/** Which side of the lines a name stands on; undefined for a licence whose terms we know nothing of. */
function lineOf(entry: Entry): string | undefined {
  const { id } = entry
  return id === undefined ? meaning(entry) : categoryOf(id)
}
