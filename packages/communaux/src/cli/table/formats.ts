/** The formats of catalogues, by the names of the command line. */
export const CATALOGUE_FORMATS = ['turtle', 'ntriples', 'nquads', 'trig', 'jsonld', 'rdfxml', 'scdl', 'datagouv', 'ckan', 'ods', 'datajson'] as const
