import { fold } from '../../model/text/fold.ts'
import { addressesIn, isAddress, withoutAddresses } from '../../model/text/iri.ts'
import type { Normalised } from '../../model/types.ts'
import { type Answer, isNamed, normalised, possible } from './answer.ts'
import { byIri, byEuropeanCode } from './by-iri.ts'
import { byName } from './by-name.ts'
import { clean } from './clean.ts'
import { byExpression, joined } from './compound.ts'
import { byLikeness } from './likeness.ts'
import { inSentence } from './sentence.ts'
import { withoutTails } from './tails.ts'

const SEE_FILE = /^see licen[cs]e in\s+(.+)$/i
const EUROPEAN_CODE = /^(?:CC0|[A-Z]{2,}(?:_[A-Z0-9]+)+)$/
/** A name or a sentence is shorter; in what is longer only addresses are looked for. */
const LONGEST_SENTENCE = 2_000
const UNKNOWN: Answer = { kind: 'unknown', reason: 'unknown' }

/**
 * What licence a title, an id, an address or a sentence means, in French or English, and why.
 *
 * `id` is an SPDX id, a `LicenseRef-` where the list has none, or null when there is no single answer; what the text
 * left unsaid is in `assumed`, what it may mean in `candidates`. "UNLICENSED", « tous droits réservés », NONE,
 * « non spécifié » and « domaine public » are no licences and have kinds of their own. Never throws.
 *
 * @example normalise('Licence Ouverte v2.0 (Etalab)').id // 'etalab-2.0'
 */
export function normalise(text: string): Normalised {
  return normalised(text, answerOf(clean(text)))
}

function answerOf(text: string): Answer {
  const key = fold(text)
  if (key === '') return { kind: 'not-specified', reason: 'not-specified' }
  if (isAddress(text)) return byIri(text) ?? byName(text) ?? UNKNOWN
  if (text.length > LONGEST_SENTENCE) return withAddresses(text) ?? UNKNOWN
  return special(text) ?? byName(text) ?? byExpression(text) ?? withAddresses(text) ?? byWords(text) ?? UNKNOWN
}

function special(text: string): Answer | undefined {
  if (text === 'NONE') return { kind: 'none', reason: 'none' }
  if (text === 'NOASSERTION') return { kind: 'no-assertion', reason: 'no-assertion' }
  const file = SEE_FILE.exec(text)?.[1]
  if (file !== undefined) return { kind: 'see-file', reason: 'see-file', params: { file } }
  if (!EUROPEAN_CODE.test(text)) return undefined
  const code = byEuropeanCode(text.toLowerCase())
  return code.kind === 'unknown' ? undefined : code
}

/** A name without what people add to it, then a choice of names, a sentence, a misspelling. */
function byWords(text: string): Answer | undefined {
  const short = withoutTails(text)
  const key = fold(short)
  return (short === text ? undefined : byName(short)) ?? joined(short) ?? inSentence(key) ?? byLikeness(key)
}

/** A text with addresses in it: the address and the words must not contradict each other. */
function withAddresses(text: string): Answer | undefined {
  const addresses = addressesIn(text)
  if (addresses.length === 0) return undefined
  const known = addresses.map(byIri).filter((answer) => answer !== undefined)
  const rest = withoutAddresses(text).slice(0, LONGEST_SENTENCE)
  const said = fold(rest) === '' ? undefined : (byName(rest) ?? byWords(rest))
  const [linked = said] = known
  if (!linked) return undefined
  return said && known.length > 0 ? agree(linked, said) : ofSeveral(known, linked)
}

function ofSeveral(known: readonly Answer[], first: Answer): Answer {
  const ids = new Set(known.map(({ id }) => id))
  return ids.size < 2 ? first : { kind: 'ambiguous', candidates: [...new Set(known.flatMap(possible))], reason: 'several' }
}

/** The words make precise what the address leaves open, or the other way round; else both are candidates. */
function agree(linked: Answer, said: Answer): Answer {
  if (possible(said).length === 0) return linked.kind === 'unknown' ? said : linked
  if (possible(linked).length === 0) return isNamed(said) ? said : linked
  if (isNamed(said) && !said.assumed?.length && possible(linked).includes(said.id)) return said
  if (isNamed(linked) && possible(said).includes(linked.id)) return linked
  if (isNamed(said) && possible(linked).includes(said.id)) return said
  return { kind: 'ambiguous', candidates: [...new Set([...possible(linked), ...possible(said)])], reason: 'several' }
}
