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
const since301 = { DatasetSeries: 'description title', Identifier: 'notation' } as const
const dcatAp301: typeof dcatAp211 & typeof since301 = { ...dcatAp211, ...since301 }

/** What high-value data ask for in place of that. */
const hvd = {
  DataService: 'applicableLegislation contactPoint endpointURL hvdCategory page title',
  Dataset: 'applicableLegislation description distributions hvdCategory title',
  DatasetSeries: 'applicableLegislation description hvdCategory title',
  Distribution: 'accessURL applicableLegislation',
} as const

/** DCAT makes nothing mandatory. */
const none = {} as const

const datagouvFr = {
  Agent: 'name',
  Checksum: 'algorithm checksumValue',
  DataService: 'endpointURL title',
  Dataset: 'description identifier title',
  DatasetSeries: 'description identifier title',
  Distribution: 'accessURL',
} as const

const scdlCatalogue = {
  Agent: 'identifier name',
  Dataset: 'accrualPeriodicity description distributions identifier issued keyword landingPage modified publisher spatial temporal theme title',
  Distribution: 'format',
  Location: 'prefLabel',
  PeriodOfTime: 'endDate startDate',
} as const

/**
 * What each profile makes mandatory, by class, as keys of the model: the types of an author carry it. A test compares it with
 * the rows of the profiles, so that none is forgotten.
 */
export interface Obligations {
  readonly 'datagouv-fr': typeof datagouvFr
  readonly 'dcat-3': typeof none
  readonly 'dcat-ap-2.1.1': typeof dcatAp211
  readonly 'dcat-ap-3.0.1': typeof dcatAp301
  readonly 'dcat-ap-hvd-3.0.0': Omit<typeof dcatAp301, keyof typeof hvd> & typeof hvd
  readonly 'geodcat-ap-3.0.0': typeof dcatAp301
  readonly 'scdl-catalogue-0.1.3': typeof scdlCatalogue
}

/** The profiles that an author can write for. */
export type ProfileId = keyof Obligations

export const obligations: Obligations & Readonly<Record<ProfileId, Readonly<Record<string, string>>>> = {
  'datagouv-fr': datagouvFr,
  'dcat-3': none,
  'dcat-ap-2.1.1': dcatAp211,
  'dcat-ap-3.0.1': dcatAp301,
  'dcat-ap-hvd-3.0.0': { ...dcatAp301, ...hvd },
  'geodcat-ap-3.0.0': dcatAp301,
  'scdl-catalogue-0.1.3': scdlCatalogue,
}
