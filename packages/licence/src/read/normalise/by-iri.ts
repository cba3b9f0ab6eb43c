import { aliases } from '../../model/alias.ts'
import { canonicalIri, withoutEnding } from '../../model/text/iri.ts'
import type { Answer } from './answer.ts'
import { byName } from './by-name.ts'
import { creativeCommons } from './creative-commons.ts'
import { fromRow } from './from-row.ts'

const CC = /^creativecommons\.org\/licenses\/([a-z-]+)(?:\/(\d(?:\.\d)?))?(?:\/([a-z]{2,3}))?(?:\/|$)/
const GERMAN_CC = /^dcat-ap\.de\/def\/licenses\/cc-([a-z-]+?)(-de)?(?:\/(\d\.\d))?$/
const EUROPEAN = /^publications\.europa\.eu\/resource\/authority\/licence\/([a-z0-9_]+)$/
const EUROPEAN_CC = /^cc_by(nc)?(nd|sa)?_(\d)_(\d)(?:_([a-z]{2,3}))?$/
/** Sites whose last segment is the id, or nearly. */
const ID_LAST = /^(?:spdx\.org\/licenses|opensource\.org\/licenses?|data\.gouv\.fr\/api\/\d\/datasets\/licenses)\/([^/]+)$/

/** What an address names, or undefined when it is not the address of a licence that we know. */
export function byIri(address: string): Answer | undefined {
  const row = aliases().get(`@${canonicalIri(address)}`)
  return row ? fromRow(row, 'iri') : byPattern(withoutEnding(address))
}

function byPattern(iri: string): Answer | undefined {
  const cc = CC.exec(iri)
  if (cc) return named(creativeCommons((cc[1] ?? '').split('-'), cc[2], cc[3]))
  const german = GERMAN_CC.exec(iri)
  if (german) return named(creativeCommons((german[1] ?? '').split('-'), german[3], german[2] && 'de'))
  const european = EUROPEAN.exec(iri)?.[1]
  if (european) return byEuropeanCode(european)
  const last = ID_LAST.exec(iri)?.[1]
  return last === undefined ? undefined : named(byName(last))
}

/** A code of the European table. One that we do not know is said to be unknown, never guessed. */
export function byEuropeanCode(code: string): Answer {
  const params = { code: code.toUpperCase() }
  const cc = EUROPEAN_CC.exec(code)
  if (cc) {
    const answer = creativeCommons(['by', cc[1] ?? '', cc[2] ?? ''], `${cc[3] ?? ''}.${cc[4] ?? ''}`, cc[5])
    if (answer) return answer.reason === 'parts' ? { ...answer, reason: 'code', params } : answer
  }
  const row = aliases().get(`#${code}`)
  return row ? { ...fromRow(row, 'code'), params } : { kind: 'unknown', reason: 'code_unknown', params }
}

const named = (answer: Answer | undefined): Answer | undefined => (answer?.reason === 'parts' || answer?.reason === 'spdx' || answer?.reason === 'name' ? { ...answer, reason: 'iri' } : answer)
