/** The columns of the SCDL catalogue 0.1.3, in the order of the schema. */
export const SCDL_COLUMNS = [
  'COLL_NOM', 'COLL_SIRET', 'ID', 'TITRE', 'DESCRIPTION', 'THEME', 'PRODUCTEUR_NOM', 'PRODUCTEUR_SIRET', 'COUV_SPAT_MAILLE', 'COUV_SPAT_NOM', 'COUV_TEMP_DEBUT',
  'COUV_TEMP_FIN', 'DATE_PUBL', 'FREQ_MAJ', 'DATE_MAJ', 'MOTS_CLES', 'LICENCE', 'NOMBRE_RESSOURCES', 'FORMAT_RESSOURCES', 'URL',
] as const

/** The licences that the schema lets a town choose, as identifiers of data.gouv.fr. */
export const SCDL_LICENCES: Readonly<Record<string, string>> = { 'Licence Ouverte-LO': 'lov2', 'Open Database License-ODBL': 'odc-odbl' }
