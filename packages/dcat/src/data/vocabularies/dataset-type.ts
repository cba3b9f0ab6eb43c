import { datasetTypeTable } from '../tables/dataset-type.ts'
import type { Vocabulary } from './types.ts'

/** What kind of data a dataset holds. */
export const datasetType: Vocabulary = {
  ...datasetTypeTable,
  concepts: [
    { code: 'STATISTICAL', fr: 'données statistiques', en: 'statistical data' },
    { code: 'DSCRP_SERV', fr: 'description de service', en: 'service description' },
    { code: 'SYNTHETIC_DATA', fr: 'données synthétiques', en: 'synthetic data' },
    { code: 'GEOSPATIAL', fr: 'données géospatiales', en: 'geospatial data', unverified: true },
    { code: 'CODE_LIST', fr: 'liste de codes', en: 'code list', unverified: true },
    { code: 'NAL', fr: 'liste d’autorité', en: 'name authority list' },
    { code: 'TAXONOMY', fr: 'taxonomie', en: 'taxonomy', unverified: true },
    { code: 'THESAURUS', fr: 'thésaurus', en: 'thesaurus', unverified: true },
    { code: 'ONTOLOGY', fr: 'ontologie', en: 'ontology', unverified: true },
    { code: 'SCHEMA', fr: 'schéma', en: 'schema', unverified: true },
    { code: 'MAPPING', fr: 'correspondance', en: 'mapping', unverified: true },
    { code: 'GLOSSARY', fr: 'glossaire', en: 'glossary', unverified: true },
    { code: 'DOMAIN_MODEL', fr: 'modèle de domaine', en: 'domain model', unverified: true },
    { code: 'CORE_COMP', fr: 'composant de base', en: 'core component', unverified: true },
    { code: 'IEPD', fr: 'description d’un échange d’information', en: 'information exchange package description', unverified: true },
    { code: 'SYNTAX_ECD_SCHEME', fr: 'schéma d’encodage', en: 'syntax encoding scheme', unverified: true },
    { code: 'RELEASE', fr: 'version publiée', en: 'release', unverified: true },
    { code: 'TEST_DATA', fr: 'données de test', en: 'test data', unverified: true },
    { code: 'APROF', fr: 'profil d’application', en: 'application profile', unverified: true },
    { code: 'HVD', fr: 'données de forte valeur', en: 'high-value dataset', unverified: true },
    { code: 'OP_DATPRO', fr: 'données provisoires', en: 'provisional data', unverified: true, placeholder: true },
  ],
}
