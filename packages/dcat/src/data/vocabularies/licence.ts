import { licenceFacts, type LicenceFacts, licenceTable } from '../tables/licence.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface LicenceConcept extends Concept, LicenceFacts {
  /** Identifier on data.gouv.fr. */
  readonly udata?: string
}

type Named = Omit<LicenceConcept, keyof LicenceFacts>
const NONE: LicenceFacts = { url: '', hvd: false }

const names: readonly Named[] = [
  { code: 'ETALAB_2_0', fr: 'Licence Ouverte 2.0', en: 'Open Licence 2.0', udata: 'lov2' },
  { code: 'FR_LO', fr: 'Licence Ouverte 1.0', en: 'Open Licence 1.0', udata: 'fr-lo', unverified: true },
  { code: 'ODC_BL', fr: 'Open Database License (ODbL) 1.0', en: 'Open Database License (ODbL) 1.0', udata: 'odc-odbl' },
  { code: 'ODC_BY', fr: 'Open Data Commons Attribution 1.0', en: 'Open Data Commons Attribution 1.0', udata: 'odc-by' },
  { code: 'ODC_PDDL', fr: 'Open Data Commons domaine public (PDDL) 1.0', en: 'Open Data Commons Public Domain (PDDL) 1.0', udata: 'odc-pddl' },
  { code: 'CC0', fr: 'Creative Commons CC0 1.0', en: 'Creative Commons CC0 1.0', udata: 'cc-zero' },
  { code: 'CC_BY_4_0', fr: 'Creative Commons BY 4.0', en: 'Creative Commons BY 4.0', udata: 'cc-by' },
  { code: 'CC_BYSA_4_0', fr: 'Creative Commons BY-SA 4.0', en: 'Creative Commons BY-SA 4.0', udata: 'cc-by-sa' },
  { code: 'CC_BYNC_4_0', fr: 'Creative Commons BY-NC 4.0', en: 'Creative Commons BY-NC 4.0' },
]

/** Licences that French catalogues use, with their names, addresses and identifiers elsewhere. */
export const licence: Vocabulary<LicenceConcept> = {
  ...licenceTable,
  concepts: names.map((named) => ({ ...named, ...(licenceFacts[named.code] ?? NONE) })),
}
