import { licenceTable } from '../tables/licence.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface LicenceConcept extends Concept {
  /** The licence's own address (skos:exactMatch of the EU table). */
  readonly url: string
  readonly spdx?: string
  /** Identifier on data.gouv.fr. */
  readonly udata?: string
  /** Whether it is CC BY 4.0 or more permissive, as regulation (EU) 2023/138 asks of high-value datasets. */
  readonly hvd: boolean
}

/** Licences that French catalogues use, with their address and their place under the HVD ceiling. */
export const licence: Vocabulary<LicenceConcept> = {
  ...licenceTable,
  concepts: [
    { code: 'ETALAB_2_0', fr: 'Licence Ouverte 2.0', en: 'Open Licence 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/', spdx: 'etalab-2.0', udata: 'lov2', hvd: true },
    { code: 'FR_LO', fr: 'Licence Ouverte 1.0', en: 'Open Licence 1.0', url: 'https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf', udata: 'fr-lo', hvd: true, unverified: true },
    { code: 'ODC_BL', fr: 'Open Database License (ODbL) 1.0', en: 'Open Database License (ODbL) 1.0', url: 'http://opendatacommons.org/licenses/odbl/1.0/', spdx: 'ODbL-1.0', udata: 'odc-odbl', hvd: false },
    { code: 'ODC_BY', fr: 'Open Data Commons Attribution 1.0', en: 'Open Data Commons Attribution 1.0', url: 'http://opendatacommons.org/licenses/by/1.0/', spdx: 'ODC-By-1.0', udata: 'odc-by', hvd: true },
    { code: 'ODC_PDDL', fr: 'Open Data Commons domaine public (PDDL) 1.0', en: 'Open Data Commons Public Domain (PDDL) 1.0', url: 'http://opendatacommons.org/licenses/pddl/1.0/', spdx: 'PDDL-1.0', udata: 'odc-pddl', hvd: true },
    { code: 'CC0', fr: 'Creative Commons CC0 1.0', en: 'Creative Commons CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', spdx: 'CC0-1.0', udata: 'cc-zero', hvd: true },
    { code: 'CC_BY_4_0', fr: 'Creative Commons BY 4.0', en: 'Creative Commons BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', spdx: 'CC-BY-4.0', udata: 'cc-by', hvd: true },
    { code: 'CC_BYSA_4_0', fr: 'Creative Commons BY-SA 4.0', en: 'Creative Commons BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/', spdx: 'CC-BY-SA-4.0', udata: 'cc-by-sa', hvd: false },
    { code: 'CC_BYNC_4_0', fr: 'Creative Commons BY-NC 4.0', en: 'Creative Commons BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/', spdx: 'CC-BY-NC-4.0', hvd: false },
  ],
}
