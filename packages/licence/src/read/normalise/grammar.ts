import type { Family } from '../../data/families.ts'
import { type Answer, isNamed, possible } from './answer.ts'
import { creativeCommons } from './creative-commons.ts'
import { type Mention, parse, type Parsed } from './parse.ts'

const ELEMENT_OR_VERSION = /^(?:by|nc|nd|sa|\d(?:\.\d)?)$/
const SUFFIXES = ['-only', '-or-later'] as const

/** What a folded text names by family and version, when it says nothing else. */
export function byParts(key: string): Answer | undefined {
  const parsed = parse(key)
  if (parsed.rest.length === 0) return ofMentions(parsed)
  // "Attribution - Partage dans les mêmes conditions 4.0": Creative Commons, with its name left out.
  return parsed.mentions.length === 0 && parsed.rest[0] === 'by' && parsed.rest.every((word) => ELEMENT_OR_VERSION.test(word)) ? byParts(`cc ${key}`) : undefined
}

/** One mention is an answer; several are candidates. */
export function ofMentions({ mentions }: Parsed): Answer | undefined {
  const answers = mentions.map(ofMention).filter((answer) => answer !== undefined)
  const [first] = answers
  if (answers.length < 2) return first
  const named = new Set(answers.map((answer) => (isNamed(answer) ? answer.id : JSON.stringify(answer.candidates))))
  return named.size === 1 ? first : { kind: 'ambiguous', candidates: [...new Set(answers.flatMap(possible))], reason: 'several' }
}

function ofMention(mention: Mention): Answer | undefined {
  if (mention.family === 'cc') return ofCreativeCommons(mention)
  const answer = mention.family.gnu ? ofGnu(mention.family, mention) : ofFamily(mention.family, mention)
  return mention.exception === undefined ? answer : withException(answer, mention.exception)
}

function withException(answer: Answer, exception: string): Answer {
  const add = (id: string): string => `${id} WITH ${exception}`
  if (!isNamed(answer)) return { ...answer, candidates: possible(answer).map(add) }
  return { ...answer, kind: 'expression', id: add(answer.id), candidates: possible(answer).map(add) }
}

function ofCreativeCommons({ elements, version, country }: Mention): Answer | undefined {
  if (elements.length === 0) {
    const candidates = ['by', 'by sa', 'by nc', 'by nd'].flatMap((set) => creativeCommons(set.split(' '), version ?? '4')?.id ?? [])
    return { kind: 'ambiguous', candidates: version === undefined ? [...candidates, 'CC0-1.0'] : candidates, reason: 'several' }
  }
  return creativeCommons(['by', ...elements], version, country)
}

function ofGnu({ ids }: Family, { version, plus, only }: Mention): Answer {
  const suffixes = plus ? ['-or-later'] : only ? ['-only'] : SUFFIXES
  const stem = version === undefined ? undefined : ids[pick(ids, version)]
  const candidates = (stem === undefined ? newestFirst(ids) : [stem]).flatMap((id) => suffixes.map((suffix) => id + suffix))
  const [sole] = candidates
  if (stem !== undefined && candidates.length === 1 && sole !== undefined) return { kind: 'licence', id: sole, reason: 'parts' }
  return { kind: 'ambiguous', candidates, reason: stem !== undefined ? 'suffix' : version === undefined ? 'versions' : 'noVersion' }
}

function ofFamily({ ids, assume }: Family, { version, plus }: Mention): Answer {
  const all = newestFirst(ids)
  const [sole] = all
  const id = version === undefined ? (ids[''] ?? (all.length === 1 ? sole : undefined)) : ids[pick(ids, version)]
  if (id !== undefined) return plus ? { kind: 'expression', id: `${id}+`, reason: 'parts' } : { kind: 'licence', id, reason: 'parts' }
  const assumed = version === undefined && assume !== undefined ? ids[assume] : undefined
  if (assumed !== undefined) return { kind: 'licence', id: assumed, assumed: ['version'], candidates: all, reason: 'version' }
  return { kind: 'ambiguous', candidates: all, reason: version === undefined ? 'versions' : 'noVersion' }
}

/** The key of a version as written: `20` stands for 2.0 where there is no 20. */
function pick(ids: Readonly<Record<string, string>>, version: string): string {
  if (Object.hasOwn(ids, version) || !/^\d\d$/.test(version)) return version
  return `${version.charAt(0)}.${version.charAt(1)}`.replace(/\.0$/, '')
}

const newestFirst = (ids: Readonly<Record<string, string>>): string[] => [...new Set(Object.entries(ids).sort(([a], [b]) => Number(b) - Number(a)).map(([, id]) => id))]
