import { dataThemeTable } from '../tables/data-theme.ts'
import type { Vocabulary } from './types.ts'

/** The thirteen themes of European portals. */
export const dataTheme: Vocabulary = {
  ...dataThemeTable,
  concepts: [
    { code: 'AGRI', fr: 'Agriculture, pêche, sylviculture et alimentation', en: 'Agriculture, fisheries, forestry and food' },
    { code: 'ECON', fr: 'Économie et finances', en: 'Economy and finance' },
    { code: 'EDUC', fr: 'Éducation, culture et sport', en: 'Education, culture and sport' },
    { code: 'ENER', fr: 'Énergie', en: 'Energy' },
    { code: 'ENVI', fr: 'Environnement', en: 'Environment' },
    { code: 'GOVE', fr: 'Gouvernement et secteur public', en: 'Government and public sector' },
    { code: 'HEAL', fr: 'Santé', en: 'Health' },
    { code: 'INTR', fr: 'Questions internationales', en: 'International issues' },
    { code: 'JUST', fr: 'Justice, système juridique et sécurité publique', en: 'Justice, legal system and public safety' },
    { code: 'REGI', fr: 'Régions et villes', en: 'Regions and cities' },
    { code: 'SOCI', fr: 'Population et société', en: 'Population and society' },
    { code: 'TECH', fr: 'Science et technologie', en: 'Science and technology' },
    { code: 'TRAN', fr: 'Transports', en: 'Transport' },
    { code: 'OP_DATPRO', fr: 'Données provisoires', en: 'Provisional data', placeholder: true },
  ],
}
