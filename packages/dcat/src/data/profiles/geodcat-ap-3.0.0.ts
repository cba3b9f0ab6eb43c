import { dcatAp301 } from './dcat-ap-3.0.1.ts'
import type { ClassConstraints, Profile, PropertyConstraint } from './types.ts'

/** The parts that ISO 19115 knows and DCAT does not; the anchor is the class and the name of the role in lower case. */
const ROLES = ['custodian', 'distributor', 'originator', 'principalInvestigator', 'processor', 'resourceProvider', 'user'] as const
const agent = (clause: string): PropertyConstraint => ({ kind: 'node', class: 'foaf:Agent', clause })
const rolesOf = (anchor: string): Readonly<Record<string, PropertyConstraint>> => ({
  ...Object.fromEntries(ROLES.map((role) => [`geodcat:${role}`, agent(`${anchor}.${role.toLowerCase()}`)])),
  'dct:rightsHolder': agent(`${anchor}.rightsholder`),
})

const constraints: ClassConstraints = {
  'dcat:Catalog': rolesOf('Catalogue'),
  'dcat:DataService': {
    ...rolesOf('DataService'),
    'geodcat:serviceProtocol': { max: 1, kind: 'node', class: 'skos:Concept', clause: 'DataService.serviceprotocol' },
  },
  'dcat:Dataset': { ...rolesOf('Dataset'), 'dqv:hasQualityMeasurement': { kind: 'node', class: 'dqv:QualityMeasurement', clause: 'Dataset, spatial resolution' } },
  'dcat:DatasetSeries': rolesOf('DatasetSeries'),
}

/**
 * The part of GeoDCAT-AP 3.0.0 that data.gouv.fr reads (udata 25b5a2d, `contact_points_from_rdf` and `dataset_from_rdf`): the
 * roles of organisations, the protocol of a service, the resolution as a measurement. The rest is asked as DCAT-AP 3.0.1 asks it.
 */
export const geodcatAp300: Profile = {
  id: 'geodcat-ap-3.0.0',
  edition: '3.0.0',
  title: { fr: 'GeoDCAT-AP 3.0.0, la part que data.gouv.fr lit', en: 'GeoDCAT-AP 3.0.0, the part that data.gouv.fr reads' },
  source: { title: 'GeoDCAT-AP 3.0.0', url: 'https://semiceu.github.io/GeoDCAT-AP/releases/3.0.0/' },
  extends: dcatAp301,
  constraints,
  labels: {
    'dct:rightsHolder': { fr: 'titulaire des droits', en: 'rights holder' },
    'dqv:hasQualityMeasurement': { fr: 'mesure de qualité', en: 'quality measurement' },
    'geodcat:custodian': { fr: 'gestionnaire', en: 'custodian' },
    'geodcat:distributor': { fr: 'diffuseur', en: 'distributor' },
    'geodcat:originator': { fr: 'créateur de la ressource', en: 'originator' },
    'geodcat:principalInvestigator': { fr: 'maître d’œuvre', en: 'principal investigator' },
    'geodcat:processor': { fr: 'intégrateur', en: 'processor' },
    'geodcat:resourceProvider': { fr: 'fournisseur de la ressource', en: 'resource provider' },
    'geodcat:serviceProtocol': { fr: 'protocole du service', en: 'service protocol' },
    'geodcat:user': { fr: 'utilisateur', en: 'user' },
  },
  vocabularies: [],
  rules: [],
}
