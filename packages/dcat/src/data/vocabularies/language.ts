import { languageTable } from '../tables/language.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface LanguageConcept extends Concept {
  /** Language tag of BCP 47, as literals carry it. */
  readonly tag: string
}

/** Languages a French collectivity writes in; the whole table has some 8,000 codes. */
export const language: Vocabulary<LanguageConcept> = {
  ...languageTable,
  concepts: [
    { code: 'FRA', fr: 'français', en: 'French', tag: 'fr' },
    { code: 'ENG', fr: 'anglais', en: 'English', tag: 'en' },
    { code: 'OCI', fr: 'occitan', en: 'Occitan', tag: 'oc', unverified: true },
    { code: 'BRE', fr: 'breton', en: 'Breton', tag: 'br', unverified: true },
    { code: 'EUS', fr: 'basque', en: 'Basque', tag: 'eu', unverified: true },
    { code: 'COS', fr: 'corse', en: 'Corsican', tag: 'co', unverified: true },
    { code: 'DEU', fr: 'allemand', en: 'German', tag: 'de' },
    { code: 'SPA', fr: 'espagnol', en: 'Spanish', tag: 'es', unverified: true },
    { code: 'ITA', fr: 'italien', en: 'Italian', tag: 'it', unverified: true },
    { code: 'POR', fr: 'portugais', en: 'Portuguese', tag: 'pt', unverified: true },
    { code: 'ARA', fr: 'arabe', en: 'Arabic', tag: 'ar', unverified: true },
    { code: 'BUL', fr: 'bulgare', en: 'Bulgarian', tag: 'bg', unverified: true },
    { code: 'CAT', fr: 'catalan', en: 'Catalan', tag: 'ca', unverified: true },
    { code: 'CES', fr: 'tchèque', en: 'Czech', tag: 'cs', unverified: true },
    { code: 'DAN', fr: 'danois', en: 'Danish', tag: 'da', unverified: true },
    { code: 'ELL', fr: 'grec', en: 'Greek', tag: 'el', unverified: true },
    { code: 'EST', fr: 'estonien', en: 'Estonian', tag: 'et', unverified: true },
    { code: 'FIN', fr: 'finnois', en: 'Finnish', tag: 'fi', unverified: true },
    { code: 'GLE', fr: 'irlandais', en: 'Irish', tag: 'ga', unverified: true },
    { code: 'GLG', fr: 'galicien', en: 'Galician', tag: 'gl', unverified: true },
    { code: 'HRV', fr: 'croate', en: 'Croatian', tag: 'hr', unverified: true },
    { code: 'HUN', fr: 'hongrois', en: 'Hungarian', tag: 'hu', unverified: true },
    { code: 'LAV', fr: 'letton', en: 'Latvian', tag: 'lv', unverified: true },
    { code: 'LIT', fr: 'lituanien', en: 'Lithuanian', tag: 'lt', unverified: true },
    { code: 'LTZ', fr: 'luxembourgeois', en: 'Luxembourgish', tag: 'lb', unverified: true },
    { code: 'MLT', fr: 'maltais', en: 'Maltese', tag: 'mt', unverified: true },
    { code: 'NLD', fr: 'néerlandais', en: 'Dutch', tag: 'nl', unverified: true },
    { code: 'NOR', fr: 'norvégien', en: 'Norwegian', tag: 'no', unverified: true },
    { code: 'POL', fr: 'polonais', en: 'Polish', tag: 'pl', unverified: true },
    { code: 'RON', fr: 'roumain', en: 'Romanian', tag: 'ro', unverified: true },
    { code: 'SLK', fr: 'slovaque', en: 'Slovak', tag: 'sk', unverified: true },
    { code: 'SLV', fr: 'slovène', en: 'Slovenian', tag: 'sl', unverified: true },
    { code: 'SWE', fr: 'suédois', en: 'Swedish', tag: 'sv', unverified: true },
    { code: 'TUR', fr: 'turc', en: 'Turkish', tag: 'tr', unverified: true },
    { code: 'UKR', fr: 'ukrainien', en: 'Ukrainian', tag: 'uk', unverified: true },
    { code: 'MUL', fr: 'multilingue', en: 'multilingual', tag: 'mul', unverified: true },
    { code: 'ZXX', fr: 'sans contenu linguistique', en: 'no linguistic content', tag: 'zxx', unverified: true },
  ],
}
