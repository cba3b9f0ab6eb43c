/**
 * What codes are called besides their names in the vocabularies: feminines, adverbs and durations (ISO 8601, as CKAN and
 * data.json write them). Only names that mean one code and nothing else.
 */
export const frequencyNames: Readonly<Record<string, readonly string[]>> = {
  UPDATE_CONT: ['temps réel', 'en temps réel', 'real time'],
  HOURLY: ['horaire', 'R/PT1H'],
  DAILY: ['quotidienne', 'journalière', 'journalier', 'tous les jours', 'chaque jour', 'every day', 'R/P1D'],
  WEEKLY: ['toutes les semaines', 'chaque semaine', 'every week', 'R/P1W', 'R/P7D'],
  BIWEEKLY: ['toutes les deux semaines', 'every two weeks', 'R/P2W'],
  MONTHLY_2: ['bimensuelle'],
  MONTHLY: ['mensuelle', 'mensuellement', 'tous les mois', 'chaque mois', 'every month', 'R/P1M'],
  BIMONTHLY: ['bimestrielle', 'tous les deux mois', 'every two months', 'R/P2M'],
  QUARTERLY: ['trimestrielle', 'tous les trois mois', 'every quarter', 'R/P3M'],
  ANNUAL_2: ['semestrielle', 'tous les six mois', 'every six months', 'R/P6M'],
  ANNUAL: ['annuelle', 'annuellement', 'tous les ans', 'chaque année', 'yearly', 'annually', 'every year', 'R/P1Y'],
  BIENNIAL: ['tous les deux ans', 'R/P2Y'],
  TRIENNIAL: ['tous les trois ans', 'R/P3Y'],
  QUADRENNIAL: ['R/P4Y'],
  QUINQUENNIAL: ['R/P5Y'],
  DECENNIAL: ['décennale', 'R/P10Y'],
  AS_NEEDED: ['au besoin', 'en fonction des besoins', 'à la demande'],
  IRREG: ['irrégulièrement'],
  NOT_PLANNED: ['non planifiée'],
}

/** Formats as towns and software call them. */
export const formatNames: Readonly<Record<string, readonly string[]>> = {
  SHP: ['shapefile', 'shape', 'esri shapefile'],
  RDF_TURTLE: ['turtle'],
  RDF_N_TRIPLES: ['ntriples'],
  RDF_N_QUADS: ['nquads'],
  RDF_TRIG: ['trig'],
  WFS_SRVC: ['ogc wfs', 'ogc:wfs'],
  WMS_SRVC: ['ogc wms', 'ogc:wms'],
  WMTS_SRVC: ['wmts', 'ogc wmts', 'ogc:wmts'],
}
