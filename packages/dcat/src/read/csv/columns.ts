/** The columns of the SCDL catalogue 0.1.3, in the order of the schema. */
export const SCDL_COLUMNS = [
  'COLL_NOM', 'COLL_SIRET', 'ID', 'TITRE', 'DESCRIPTION', 'THEME', 'PRODUCTEUR_NOM', 'PRODUCTEUR_SIRET', 'COUV_SPAT_MAILLE', 'COUV_SPAT_NOM', 'COUV_TEMP_DEBUT',
  'COUV_TEMP_FIN', 'DATE_PUBL', 'FREQ_MAJ', 'DATE_MAJ', 'MOTS_CLES', 'LICENCE', 'NOMBRE_RESSOURCES', 'FORMAT_RESSOURCES', 'URL',
] as const

export type CsvKind = 'scdl' | 'datagouv-resources' | 'datagouv-datasets'

const normal = (column: string): string => column.trim().toLowerCase()

/** Which catalogue a table is, by its header; undefined when it is none. */
export function csvKind(header: readonly string[]): CsvKind | undefined {
  const names = new Set(header.map(normal))
  const scdl = SCDL_COLUMNS.filter((column) => names.has(column.toLowerCase())).length
  if (scdl >= 6 && names.has('titre')) return 'scdl'
  if (names.has('dataset.id') && names.has('url')) return 'datagouv-resources'
  return ['id', 'title', 'slug', 'frequency', 'license'].every((name) => names.has(name)) ? 'datagouv-datasets' : undefined
}
