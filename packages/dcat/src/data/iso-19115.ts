import { language } from './vocabularies/language.ts'

/** Frequencies of ISO 19115 (MD_MaintenanceFrequencyCode) as codes of the European table. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  continual: 'CONT', daily: 'DAILY', weekly: 'WEEKLY', fortnightly: 'BIWEEKLY', monthly: 'MONTHLY', quarterly: 'QUARTERLY', biannually: 'ANNUAL_2',
  annually: 'ANNUAL', asNeeded: 'AS_NEEDED', irregular: 'IRREG', notPlanned: 'NOT_PLANNED', unknown: 'UNKNOWN',
}

/** Roles of ISO 19115 (CI_RoleCode) as properties of GeoDCAT-AP; any other is a contact. */
export const ROLES: Readonly<Record<string, string>> = {
  publisher: 'dct:publisher', author: 'dct:creator', owner: 'dct:rightsHolder', custodian: 'geodcat:custodian', distributor: 'geodcat:distributor',
  originator: 'geodcat:originator', principalInvestigator: 'geodcat:principalInvestigator', processor: 'geodcat:processor',
  resourceProvider: 'geodcat:resourceProvider', user: 'geodcat:user',
}

/** ISO 639-2 has two codes for some languages: one from its name there, one from its name in English. */
const BIBLIOGRAPHIC: Readonly<Record<string, string>> = { FRA: 'fre', DEU: 'ger', NLD: 'dut', EUS: 'baq', ELL: 'gre', CES: 'cze', CYM: 'wel', RON: 'rum' }

export interface Language {
  readonly iri: string
  readonly tag: string
}

/** Languages by their code of three letters. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  language.concepts.flatMap(({ code, tag }) => {
    const known = { iri: language.namespace + code, tag }
    const other = BIBLIOGRAPHIC[code]
    return [[code.toLowerCase(), known] as const, ...(other ? [[other, known] as const] : [])]
  }),
)
