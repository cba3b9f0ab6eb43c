import { frequencyTable } from '../tables/frequency.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface FrequencyConcept extends Concept {
  /** Identifier on data.gouv.fr (udata 25b5a2d, 2026-08-21). */
  readonly udata?: string
  /** Last part of the IRI under http://purl.org/cld/freq/. */
  readonly dublinCore?: string
  /** Value of FREQ_MAJ in the SCDL catalogue 0.1.3. */
  readonly scdl?: string
  /** Longest time between two updates that data.gouv.fr expects, in minutes; absent where it expects none. */
  readonly minutes?: number
}

/** How often a dataset is updated, with what data.gouv.fr, Dublin Core and SCDL call it. */
export const frequency: Vocabulary<FrequencyConcept> = {
  ...frequencyTable,
  concepts: [
    { code: 'UNKNOWN', fr: 'inconnu', en: 'unknown', udata: 'unknown', scdl: 'Inconnue' },
    { code: 'UPDATE_CONT', fr: 'mise à jour continuelle', en: 'continuously updated', udata: 'continuous', dublinCore: 'continuous', scdl: 'Continuelle' },
    { code: '1MIN', fr: 'toutes les minutes', en: 'every minute', udata: 'oneMinute', minutes: 1 },
    { code: '5MIN', fr: 'toutes les cinq minutes', en: 'every five minutes', udata: 'fiveMinutes', minutes: 5 },
    { code: '10MIN', fr: 'toutes les dix minutes', en: 'every ten minutes', udata: 'tenMinutes', minutes: 10 },
    { code: '15MIN', fr: 'toutes les quinze minutes', en: 'every fifteen minutes', udata: 'fifteenMinutes', minutes: 15 },
    { code: '30MIN', fr: 'toutes les trente minutes', en: 'every thirty minutes', udata: 'thirtyMinutes', minutes: 30 },
    { code: 'HOURLY', fr: 'toutes les heures', en: 'hourly', udata: 'hourly', scdl: 'Toutes les heures', minutes: 60 },
    { code: 'BIHOURLY', fr: 'toutes les deux heures', en: 'every two hours', udata: 'bihourly', minutes: 120 },
    { code: 'TRIHOURLY', fr: 'toutes les trois heures', en: 'every three hours', udata: 'trihourly', minutes: 180 },
    { code: '12HRS', fr: 'toutes les douze heures', en: 'every twelve hours', udata: 'twelveHours', minutes: 720 },
    { code: 'CONT', fr: 'continuel', en: 'continuous', udata: 'severalTimesADay', scdl: 'Quotidienne ou plusieurs fois par jour', minutes: 1440 },
    { code: 'DAILY_3', fr: 'trois fois par jour', en: 'three times a day', udata: 'threeTimesADay', minutes: 1440 },
    { code: 'DAILY_2', fr: 'deux fois par jour', en: 'twice a day', udata: 'semidaily', minutes: 1440 },
    { code: 'DAILY', fr: 'quotidien', en: 'daily', udata: 'daily', dublinCore: 'daily', scdl: 'Quotidienne ou plusieurs fois par jour', minutes: 1440 },
    { code: 'WEEKLY_5', fr: 'cinq fois par semaine', en: 'five times a week', udata: 'fiveTimesAWeek', minutes: 10080 },
    { code: 'WEEKLY_3', fr: 'trois fois par semaine', en: 'three times a week', udata: 'threeTimesAWeek', dublinCore: 'threeTimesAWeek', minutes: 10080 },
    { code: 'WEEKLY_2', fr: 'bihebdomadaire', en: 'semiweekly', udata: 'semiweekly', dublinCore: 'semiweekly', minutes: 10080 },
    { code: 'WEEKLY', fr: 'hebdomadaire', en: 'weekly', udata: 'weekly', dublinCore: 'weekly', scdl: 'Hebdomadaire ou plusieurs fois par semaine', minutes: 10080 },
    { code: 'BIWEEKLY', fr: 'tous les quinze jours', en: 'biweekly', udata: 'biweekly', dublinCore: 'biweekly', minutes: 20160 },
    { code: 'MONTHLY_3', fr: 'trois fois par mois', en: 'three times a month', udata: 'threeTimesAMonth', dublinCore: 'threeTimesAMonth', minutes: 44640 },
    { code: 'MONTHLY_2', fr: 'bimensuel', en: 'semimonthly', udata: 'semimonthly', dublinCore: 'semimonthly', minutes: 44640 },
    { code: 'MONTHLY', fr: 'mensuel', en: 'monthly', udata: 'monthly', dublinCore: 'monthly', scdl: 'Mensuelle ou plusieurs fois par mois', minutes: 44640 },
    { code: 'BIMONTHLY', fr: 'bimestriel', en: 'bimonthly', udata: 'bimonthly', dublinCore: 'bimonthly', scdl: 'Bimestrielle', minutes: 89280 },
    { code: 'QUARTERLY', fr: 'trimestriel', en: 'quarterly', udata: 'quarterly', dublinCore: 'quarterly', scdl: 'Trimestrielle', minutes: 133920 },
    { code: 'ANNUAL_3', fr: 'trois fois par an', en: 'three times a year', udata: 'threeTimesAYear', dublinCore: 'threeTimesAYear', minutes: 525600 },
    { code: 'ANNUAL_2', fr: 'semestriel', en: 'semiannual', udata: 'semiannual', dublinCore: 'semiannual', scdl: 'Semestrielle', minutes: 525600 },
    { code: 'ANNUAL', fr: 'annuel', en: 'annual', udata: 'annual', dublinCore: 'annual', scdl: 'Annuelle', minutes: 525600 },
    { code: 'BIENNIAL', fr: 'biennal', en: 'biennial', udata: 'biennial', dublinCore: 'biennial', scdl: 'Biennale', minutes: 1.0512e+06 },
    { code: 'TRIENNIAL', fr: 'triennal', en: 'triennial', udata: 'triennial', dublinCore: 'triennial', scdl: 'Triennale', minutes: 1.5768e+06 },
    { code: 'QUADRENNIAL', fr: 'tous les quatre ans', en: 'every four years', udata: 'quadrennial', minutes: 2.1024e+06 },
    { code: 'QUINQUENNIAL', fr: 'tous les cinq ans', en: 'every five years', udata: 'quinquennial', scdl: 'Quinquennale', minutes: 2.628e+06 },
    { code: 'DECENNIAL', fr: 'tous les dix ans', en: 'every ten years', udata: 'decennial', minutes: 5.256e+06 },
    { code: 'BIDECENNIAL', fr: 'tous les vingt ans', en: 'every twenty years', udata: 'bidecennial', minutes: 1.0512e+07 },
    { code: 'TRIDECENNIAL', fr: 'tous les trente ans', en: 'every thirty years', udata: 'tridecennial', minutes: 1.5768e+07 },
    { code: 'AS_NEEDED', fr: 'selon les besoins', en: 'as needed', udata: 'punctual', scdl: 'Ponctuelle' },
    { code: 'IRREG', fr: 'irrégulier', en: 'irregular', udata: 'irregular', dublinCore: 'irregular', scdl: 'Irrégulière' },
    { code: 'NEVER', fr: 'jamais', en: 'never', udata: 'never' },
    { code: 'NOT_PLANNED', fr: 'non planifié', en: 'not planned', udata: 'notPlanned' },
    { code: 'OTHER', fr: 'autre', en: 'other', udata: 'other' },
    { code: 'OP_DATPRO', fr: 'Données provisoires', en: 'Provisional data', placeholder: true },
  ],
}

/** Former identifiers of data.gouv.fr and what they became. */
export const legacyFrequencies: Readonly<Record<string, string>> = {
  realtime: 'continuous',
  fourTimesADay: 'severalTimesADay',
  fourTimesAWeek: 'other',
  fortnighly: 'biweekly',
  biannual: 'semiannual',
}

/** Where the Dublin Core frequencies live: data.gouv.fr writes them, DCAT-AP does not accept them. */
export const DUBLIN_CORE_FREQUENCY = 'http://purl.org/cld/freq/'
