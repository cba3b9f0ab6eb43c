import type { Table } from './types.ts'

/** Licences that French catalogues use, with their address and their place under the HVD ceiling. */
export const licenceTable: Table = {
  id: 'licence',
  title: { fr: 'licence', en: 'licence' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table licence', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/licence' },
  namespace: 'http://publications.europa.eu/resource/authority/licence/',
  scheme: 'http://publications.europa.eu/resource/authority/licence',
  partial: true,
  instanceOf: ['dct:LicenseDocument', 'skos:Concept'],
  codes: 'ETALAB_2_0 FR_LO ODC_BL ODC_BY ODC_PDDL CC0 CC_BY_4_0 CC_BYSA_4_0 CC_BYNC_4_0',
}
