import { SPDX_EXCEPTIONS } from '../data/spdx-exceptions.ts'
import { SPDX_IDS } from '../data/spdx-ids.ts'

/** An identifier of the SPDX list, with its official case. */
export interface SpdxId {
  readonly id: string
  readonly osiApproved: boolean
  readonly deprecated: boolean
}

let licences: ReadonlyMap<string, SpdxId> | undefined
let exceptions: ReadonlyMap<string, SpdxId> | undefined

/**
 * The licence of the SPDX list that an identifier names, whatever its case.
 *
 * @returns undefined when the list has none
 * @example spdxLicence('mit')?.id // 'MIT'
 */
export function spdxLicence(id: string): SpdxId | undefined {
  return spdxLicences().get(id.toLowerCase())
}

/** The exception of the SPDX list (what follows WITH) that an identifier names, whatever its case. */
export function spdxException(id: string): SpdxId | undefined {
  exceptions ??= read(SPDX_EXCEPTIONS)
  return exceptions.get(id.toLowerCase())
}

/** Every licence of the list by its identifier in lower case, in the list's order. */
export function spdxLicences(): ReadonlyMap<string, SpdxId> {
  return (licences ??= read(SPDX_IDS))
}

/** Every exception identifier of the list, in its official case. */
export function spdxExceptions(): readonly string[] {
  exceptions ??= read(SPDX_EXCEPTIONS)
  return [...exceptions.values()].map(({ id }) => id)
}

function read(list: string): Map<string, SpdxId> {
  const entries = list.split(' ').map((word): SpdxId => {
    const id = word.replace(/[*~]+$/, '')
    return { id, osiApproved: word.includes('*'), deprecated: word.endsWith('~') }
  })
  return new Map(entries.map((entry) => [entry.id.toLowerCase(), entry]))
}
