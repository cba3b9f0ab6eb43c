import { expand } from './namespaces.ts'

/**
 * The properties that the harvester of data.gouv.fr reads of each class, by prefix (udata 25b5a2d, `core/dataset/rdf.py`). Whatever
 * else is said of a node is lost there.
 */
const READ = {
  'dcat:Dataset': 'dct: title description abstract identifier accrualPeriodicity creator publisher rightsHolder conformsTo spatial temporal provenance hasPart rights accessRights license created issued modified dcat: contactPoint spatialResolutionInMeters keyword theme distribution distributions landingPage dqv: hasQualityMeasurement skos: altLabel geodcat: custodian distributor originator principalInvestigator processor resourceProvider user',
  'dcat:Distribution': 'dcat: downloadURL accessURL byteSize mediaType accessService dct: title description format conformsTo accessRights license rights identifier issued modified spdx: checksum',
} as const

function expanded(names: string): ReadonlySet<string> {
  let prefix = ''
  return new Set(names.split(' ').flatMap((word) => {
    if (word.endsWith(':')) prefix = word
    return word === prefix ? [] : [expand(prefix + word)]
  }))
}

/** Property IRIs read, by the full IRI of the class. A series is read as a dataset. */
export const readByHarvester: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [expand('dcat:Dataset'), expanded(READ['dcat:Dataset'])],
  [expand('dcat:DatasetSeries'), expanded(READ['dcat:Dataset'])],
  [expand('dcat:Distribution'), expanded(READ['dcat:Distribution'])],
])

/** Namespaces of themes that are read without a label beside them: the INSPIRE themes. Categories of high value are, too. */
export const INSPIRE_THEMES = 'http://inspire.ec.europa.eu/theme'

/** Extensions by which the harvester knows the syntax of a feed without asking the server first. */
export const FEED_EXTENSIONS: readonly string[] = ['xml', 'rdf', 'ttl', 'n3', 'nt', 'trig', 'jsonld', 'json']
