import type { FieldRow, PartRow } from './fields.ts'

/** The columns of the SCDL catalogue 0.1.3, in the order of the schema. */
export const SCDL_COLUMNS = [
  'COLL_NOM', 'COLL_SIRET', 'ID', 'TITRE', 'DESCRIPTION', 'THEME', 'PRODUCTEUR_NOM', 'PRODUCTEUR_SIRET', 'COUV_SPAT_MAILLE', 'COUV_SPAT_NOM', 'COUV_TEMP_DEBUT',
  'COUV_TEMP_FIN', 'DATE_PUBL', 'FREQ_MAJ', 'DATE_MAJ', 'MOTS_CLES', 'LICENCE', 'NOMBRE_RESSOURCES', 'FORMAT_RESSOURCES', 'URL',
] as const
export type ScdlColumn = (typeof SCDL_COLUMNS)[number]

/** The columns that say one property of the dataset. Texts are in French. */
export const SCDL_DATASET: readonly FieldRow[] = [
  ['ID', 'dct:identifier', 'identifier'],
  ['TITRE', 'dct:title', 'text'],
  ['DESCRIPTION', 'dct:description', 'text'],
  ['THEME', 'dcat:theme', 'theme-labels'],
  ['DATE_PUBL', 'dct:issued', 'day'],
  ['FREQ_MAJ', 'dct:accrualPeriodicity', 'frequency-scdl'],
  ['DATE_MAJ', 'dct:modified', 'day'],
  ['MOTS_CLES', 'dcat:keyword', 'texts'],
]
const organization = (property: string, prefix: string): PartRow => ({
  property, type: 'foaf:Organization', rows: [[`${prefix}_NOM`, 'foaf:name', 'text'], [`${prefix}_SIRET`, 'dct:identifier', 'identifier']],
})
export const SCDL_PUBLISHER: PartRow = organization('dct:publisher', 'COLL')
export const SCDL_PRODUCER: PartRow = organization('dct:creator', 'PRODUCTEUR')
export const SCDL_PLACE: PartRow = {
  property: 'dct:spatial', type: 'dct:Location', rows: [['COUV_SPAT_NOM', 'skos:prefLabel', 'text'], ['COUV_SPAT_MAILLE', 'rdfs:comment', 'text']],
}
export const SCDL_PERIOD: PartRow = {
  property: 'dct:temporal', type: 'dct:PeriodOfTime', rows: [['COUV_TEMP_DEBUT', 'dcat:startDate', 'day'], ['COUV_TEMP_FIN', 'dcat:endDate', 'day']],
}

/** The licences that the schema lets a town choose, as identifiers of data.gouv.fr. */
export const SCDL_LICENCES: Readonly<Record<string, string>> = { 'Licence Ouverte-LO': 'lov2', 'Open Database License-ODBL': 'odc-odbl' }
/** Its two other values, which name no licence. */
export const SCDL_CREATIVE_COMMONS = 'Creative Commons-CC'
export const SCDL_OTHER_LICENCE = 'Spécifique ou autre'

export const SCDL_LEVELS: readonly string[] = ['Infracommunale', 'Communale', 'Intercommunale', 'Cantonale', 'Départementale', 'Régionale', 'Autre']
export const SCDL_UNKNOWN_FREQUENCY = 'Inconnue'

/** The columns that the schema asks for and that the catalogue must say, with the property of each; the others have a value that says « unknown ». */
export const SCDL_REQUIRED: readonly (readonly [column: ScdlColumn, property: string])[] = [
  ['COLL_NOM', 'dct:publisher'], ['COLL_SIRET', 'dct:publisher'], ['ID', 'dct:identifier'], ['TITRE', 'dct:title'], ['DESCRIPTION', 'dct:description'], ['THEME', 'dcat:theme'],
  ['COUV_SPAT_NOM', 'dct:spatial'], ['COUV_TEMP_DEBUT', 'dct:temporal'], ['COUV_TEMP_FIN', 'dct:temporal'], ['DATE_PUBL', 'dct:issued'], ['DATE_MAJ', 'dct:modified'],
  ['MOTS_CLES', 'dcat:keyword'], ['LICENCE', 'dct:license'], ['FORMAT_RESSOURCES', 'dcat:distribution'], ['URL', 'dcat:landingPage'],
]

/** What the catalogue schema of Etalab (catalogue-donnees 0.3.0) calls columns of the same meaning. Its lists are cut at commas. */
export const ETALAB_COLUMNS: Readonly<Record<string, ScdlColumn>> = { NOM_ORGA: 'COLL_NOM', SIRET_ORGA: 'COLL_SIRET', DATE_PUB: 'DATE_PUBL', COUV_GEO: 'COUV_SPAT_NOM', FORMAT: 'FORMAT_RESSOURCES' }
/** Whom to write to, in that schema: the service, then the person. */
export const ETALAB_CONTACTS: readonly PartRow[] = [
  { property: 'dcat:contactPoint', type: 'vcard:Kind', rows: [['SERVICE', 'vcard:fn', 'text'], ['CONTACT_SERVICE', 'vcard:hasEmail', 'email']] },
  { property: 'dcat:contactPoint', type: 'vcard:Kind', rows: [['CONTACT_PERSONNE', 'vcard:hasEmail', 'email']] },
]
