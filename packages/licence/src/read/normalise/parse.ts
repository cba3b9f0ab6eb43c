import { FAMILIES, type Family } from '../../data/families.ts'
import { NOISE } from '../../data/phrases.ts'
import { words } from '../../model/text/words.ts'

/** A licence named in a text: its family, and what is said of the version. */
export interface Mention {
  readonly family: Family | 'cc'
  /** Creative Commons elements: by, nc, nd, sa. */
  readonly elements: string[]
  version?: string
  /** "or later". */
  plus?: boolean
  /** "this version only". */
  only?: boolean
  country?: string
  /** The exception that is added. */
  exception?: string
}

export interface Parsed {
  readonly mentions: readonly Mention[]
  /** Words that the grammar has no use for. */
  readonly rest: readonly string[]
}

const BY_WORD: ReadonlyMap<string, Family> = new Map(FAMILIES.map((family) => [family.word, family]))
const ELEMENTS = new Set(['by', 'nc', 'nd', 'sa'])
const COUNTRIES: Readonly<Record<string, string>> = { fr: 'fr', france: 'fr', de: 'de', deutschland: 'de', be: 'be', ch: 'ch', uk: 'uk', us: 'us', igo: 'igo', at: 'at', au: 'au', nl: 'nl' }
const NUMBER = /^(\d+(?:\.\d+)*)(\+?)$/
const YEAR = /^(?:19|20)\d\d$/

/** Reads the licences that a folded text names, one after the other. */
export function parse(key: string): Parsed {
  const mentions: Mention[] = []
  const rest: string[] = []
  let early: string | undefined
  for (const word of words(key)) {
    const last = mentions.at(-1)
    const family = word === 'cc' ? 'cc' : BY_WORD.get(word)
    if (family) mentions.push({ family, elements: [], ...(early !== undefined && mentions.length === 0 ? { version: early } : {}) })
    else if (YEAR.test(word) || (last && takes(last, word))) continue
    else if (!last && NUMBER.test(word) && early === undefined) early = word
    else if (!NOISE.has(word)) rest.push(word)
  }
  if (mentions.length === 0 && early !== undefined) rest.push(early)
  return { mentions: mentions.reduce(merge, []), rest }
}

/** Adds to the last mention what a word says of it. */
function takes(last: Mention, word: string): boolean {
  if (word === '+') return (last.plus = true)
  if (word === 'only') return (last.only = true)
  if (word === 'classpath') return Boolean((last.exception = 'Classpath-exception-2.0'))
  if (last.family === 'cc' && ELEMENTS.has(word)) return last.elements.push(word) > 0
  if (last.family === 'cc' && last.version !== undefined && COUNTRIES[word] !== undefined) return Boolean((last.country = COUNTRIES[word]))
  const [, version, plus] = NUMBER.exec(word) ?? []
  if (version === undefined || !takesVersion(last, version)) return false
  if (plus === '+') last.plus = true
  return true
}

function takesVersion(last: Mention, version: string): boolean {
  if (last.version === undefined) last.version = version
  else if (last.version.length === 1 && version.length === 1 && last.version !== version) last.version = `${last.version}.${version}`.replace(/\.0$/, '')
  else return last.version === version
  return true
}

/** The same licence named twice ("… v3 (GPLv3)") is one mention; "Creative Commons" before its elements is none. */
function merge(kept: Mention[], mention: Mention): Mention[] {
  const last = kept.at(-1)
  if (!last || last.family !== mention.family) return last && isEmpty(last) ? [...kept.slice(0, -1), mention] : [...kept, mention]
  if (last.elements.length > 0 && mention.elements.length > 0 && !sameElements(last, mention)) return [...kept, mention]
  if (last.version !== undefined && mention.version !== undefined && last.version !== mention.version) return [...kept, mention]
  return [...kept.slice(0, -1), { ...last, ...mention, elements: mention.elements.length > 0 ? mention.elements : last.elements }]
}

const isEmpty = ({ family, elements, version }: Mention): boolean => family === 'cc' && elements.length === 0 && version === undefined
const sameElements = (a: Mention, b: Mention): boolean => [...a.elements].sort().join() === [...b.elements].sort().join()
