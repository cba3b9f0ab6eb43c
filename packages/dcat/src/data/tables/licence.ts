import type { Table } from './types.ts'

/** What a check needs to know of a licence. */
export interface LicenceFacts {
  /** The licence's own address (skos:exactMatch of the EU table). */
  readonly url: string
  /** The address of its text, where `url` has shown several versions over time. */
  readonly text?: string
  /** Other addresses of this very version, as catalogues write them. */
  readonly also?: readonly string[]
  readonly spdx?: string
  /** Whether it is CC BY 4.0 or more permissive, as regulation (EU) 2023/138 asks of high-value datasets. */
  readonly hvd: boolean
}

/** Licences that French catalogues use, with their address and their place under the HVD ceiling. */
const facts = {
  ETALAB_2_0: {
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    text: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
    also: ['https://github.com/etalab/licence-ouverte/blob/master/LO.md', 'https://www.data.gouv.fr/pages/legal/licences/etalab-2.0'],
    spdx: 'etalab-2.0',
    hvd: true,
  },
  FR_LO: { url: 'https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf', hvd: true },
  ODC_BL: { url: 'http://opendatacommons.org/licenses/odbl/1.0/', spdx: 'ODbL-1.0', hvd: false },
  ODC_BY: { url: 'http://opendatacommons.org/licenses/by/1.0/', spdx: 'ODC-By-1.0', hvd: true },
  ODC_PDDL: { url: 'http://opendatacommons.org/licenses/pddl/1.0/', spdx: 'PDDL-1.0', hvd: true },
  CC0: { url: 'https://creativecommons.org/publicdomain/zero/1.0/', spdx: 'CC0-1.0', hvd: true },
  CC_BY_4_0: { url: 'https://creativecommons.org/licenses/by/4.0/', spdx: 'CC-BY-4.0', hvd: true },
  CC_BYSA_4_0: { url: 'https://creativecommons.org/licenses/by-sa/4.0/', spdx: 'CC-BY-SA-4.0', hvd: false },
  CC_BYNC_4_0: { url: 'https://creativecommons.org/licenses/by-nc/4.0/', spdx: 'CC-BY-NC-4.0', hvd: false },
} as const

export type LicenceCode = keyof typeof facts
export const licenceFacts: Readonly<Record<string, LicenceFacts>> = facts

const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+$/, '').toLowerCase()

/** Whether an address is that of a licence: its own, another of the same version, or its page at SPDX. Scheme, case and last slash do not count. */
export function isAddressOf(address: string, { url, text = url, also = [], spdx }: LicenceFacts): boolean {
  const wanted = bare(address)
  return [url, text, ...also].some((known) => bare(known) === wanted) || (spdx !== undefined && wanted.replace(/\.html$/, '') === `spdx.org/licenses/${spdx.toLowerCase()}`)
}

export const licenceTable: Table = {
  id: 'licence',
  title: { fr: 'licence', en: 'licence' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table licence', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/licence' },
  namespace: 'http://publications.europa.eu/resource/authority/licence/',
  scheme: 'http://publications.europa.eu/resource/authority/licence',
  partial: true,
  instanceOf: ['dct:LicenseDocument', 'skos:Concept'],
  codes: Object.keys(licenceFacts).join(' '),
}
