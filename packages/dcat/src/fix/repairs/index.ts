import type { Repair } from '../repair.ts'
import { repairAddress } from './repair-address.ts'
import { repairCode } from './repair-code.ts'
import { repairDate } from './repair-date.ts'
import { repairEmail } from './repair-email.ts'
import { repairIri } from './repair-iri.ts'
import { repairLanguageTag } from './repair-language-tag.ts'
import { repairLicence } from './repair-licence.ts'
import { repairNumber } from './repair-number.ts'
import { repairSpaces } from './repair-spaces.ts'

/** Every repair, sorted by identifier. The first that has something to say of a value speaks; then the others, of what it made. */
export const repairs: readonly Repair[] = [
  repairAddress,
  repairCode,
  repairDate,
  repairEmail,
  repairIri,
  repairLanguageTag,
  repairLicence,
  repairNumber,
  repairSpaces,
]
