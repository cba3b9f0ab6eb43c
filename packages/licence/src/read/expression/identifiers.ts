import { type SpdxId, spdxException, spdxExceptions, spdxLicence } from '../../model/ids.ts'
import { within } from '../../model/text/distance.ts'
import { fold } from '../../model/text/fold.ts'
import { possible } from '../normalise/answer.ts'
import { byName } from '../normalise/by-name.ts'
import { byLikeness } from '../normalise/likeness.ts'

const IDSTRING = '[A-Za-z0-9.-]*[A-Za-z0-9][A-Za-z0-9.-]*'
const LICENCE_REFERENCE = new RegExp(`^(?:DocumentRef-${IDSTRING}:)?LicenseRef-${IDSTRING}$`)
const ADDITION_REFERENCE = new RegExp(`^(?:DocumentRef-${IDSTRING}:)?AdditionRef-${IDSTRING}$`)
const LOOKS_LIKE_REFERENCE = /^(?:licen[cs]eref-|documentref-|additionref-)|:/i

/** What a word is in the place of a licence. `faulty` names the fault, and what it may be meant for. */
export type Word = { readonly id: string; readonly known?: SpdxId } | { readonly faulty: 'licence' | 'exception' | 'reference'; readonly suggestion: string | null; readonly plus?: boolean }

/** Reads the word of a licence. */
export function licenceWord(word: string): Word {
  const known = spdxLicence(word)
  if (known) return { id: known.id, known }
  if (/^(?:none|noassertion)$/i.test(word)) return { id: word.toUpperCase() }
  if (LICENCE_REFERENCE.test(word)) return { id: word }
  if (LOOKS_LIKE_REFERENCE.test(word)) return { faulty: 'reference', suggestion: null }
  return { faulty: 'licence', ...suggested(word) }
}

/** Reads the word that follows WITH. */
export function exceptionWord(word: string): Word {
  const known = spdxException(word)
  if (known) return { id: known.id, known }
  if (ADDITION_REFERENCE.test(word)) return { id: word }
  if (LOOKS_LIKE_REFERENCE.test(word)) return { faulty: 'reference', suggestion: null }
  const near = spdxExceptions().filter((id) => within(word.toLowerCase(), id.toLowerCase(), 3) !== undefined)
  return { faulty: 'exception', suggestion: near.length === 1 ? (near[0] ?? null) : null }
}

/** One id only, or nothing: a list of possibilities is no correction. `X-or-later` of a licence that is not GNU's is `X+`. */
function suggested(word: string): { suggestion: string | null; plus?: boolean } {
  const [, stem = '', suffix] = /^(.*)-(only|or-later)$/i.exec(word) ?? []
  const licence = spdxLicence(stem)
  if (licence) return { suggestion: licence.id + (suffix?.toLowerCase() === 'only' ? '' : '+') }
  const answer = byName(word) ?? byLikeness(fold(word))
  const ids = answer ? possible(answer) : []
  return { suggestion: ids.length === 1 ? (ids[0] ?? null) : null }
}
