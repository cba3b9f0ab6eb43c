const dcatAp211 = {
  Agent: 'name',
  Catalog: 'description publisher title',
  CatalogRecord: 'modified primaryTopic',
  Checksum: 'algorithm checksumValue',
  Concept: 'prefLabel',
  DataService: 'endpointURL title',
  Dataset: 'description title',
  Distribution: 'accessURL',
  Relationship: 'hadRole relation',
} as const

/** What 3.0.1 asks for besides; the profiles that extend it ask for all of it. */
const dcatAp301 = { ...dcatAp211, DatasetSeries: 'description title', Identifier: 'notation' } as const

/**
 * What each profile makes mandatory, by class, as keys of the model: the types of an author carry it. A test compares it with
 * the rows of the profiles, so that none is forgotten.
 */
const table = {
  'datagouv-fr': {
    Agent: 'name',
    Checksum: 'algorithm checksumValue',
    DataService: 'endpointURL title',
    Dataset: 'description identifier title',
    DatasetSeries: 'description identifier title',
    Distribution: 'accessURL',
  },
  'dcat-3': {},
  'dcat-ap-2.1.1': dcatAp211,
  'dcat-ap-3.0.1': dcatAp301,
  'dcat-ap-hvd-3.0.0': {
    ...dcatAp301,
    DataService: 'applicableLegislation contactPoint endpointURL hvdCategory page title',
    Dataset: 'applicableLegislation description distributions hvdCategory title',
    DatasetSeries: 'applicableLegislation description hvdCategory title',
    Distribution: 'accessURL applicableLegislation',
  },
  'geodcat-ap-3.0.0': dcatAp301,
  'scdl-catalogue-0.1.3': {
    Agent: 'identifier name',
    Dataset: 'accrualPeriodicity description distributions identifier issued keyword landingPage modified publisher spatial temporal theme title',
    Distribution: 'format',
    Location: 'prefLabel',
    PeriodOfTime: 'endDate startDate',
  },
} as const

export type Obligations = typeof table
/** The profiles that an author can write for. */
export type ProfileId = keyof Obligations
export const obligations: Readonly<Record<ProfileId, Readonly<Record<string, string>>>> = table
