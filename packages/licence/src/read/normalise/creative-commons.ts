import { CC_VERSIONS } from '../../data/families.ts'
import { spdxLicence } from '../../model/ids.ts'
import type { Answer } from './answer.ts'

const ORDER = ['by', 'nc', 'nd', 'sa'] as const
const NEWEST_FIRST = CC_VERSIONS.split(' ').reverse()

/**
 * The Creative Commons licence with these elements. Without a version there are candidates and no winner; a text
 * adapted to a country has an id of its own on the SPDX list only now and then.
 */
export function creativeCommons(elements: readonly string[], version?: string, country?: string): Answer | undefined {
  const stem = `CC-${ORDER.filter((element) => elements.includes(element)).join('-').toUpperCase()}`
  const existing = NEWEST_FIRST.map((known) => `${stem}-${known}`).filter((id) => spdxLicence(id))
  if (existing.length === 0) return undefined
  if (version === undefined) return { kind: 'ambiguous', candidates: existing, reason: 'versions' }
  const id = existing.find((known) => known === `${stem}-${pointed(version)}`)
  if (id === undefined) return { kind: 'ambiguous', candidates: existing, reason: 'noVersion' }
  if (country === undefined) return { kind: 'licence', id, reason: 'parts' }
  const adapted = spdxLicence(`${id}-${country}`)
  if (adapted) return { kind: 'licence', id: adapted.id, reason: 'parts' }
  return { kind: 'licence', id, assumed: ['jurisdiction'], candidates: [id], reason: 'jurisdiction' }
}

const pointed = (version: string): string => (version.includes('.') ? version : `${version}.0`)
