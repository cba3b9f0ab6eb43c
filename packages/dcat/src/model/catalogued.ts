import type { Literal } from './graph.ts'
import type { LangMap } from './lang-map.ts'
import type { Link, Node, Part } from './node.ts'
import type {
  Agent, Attribution, Checksum, Concept, Identifier, Kind, LicenceDocument, Location, PeriodOfTime, Relationship, Thing,
} from './parts.ts'

/** What a dataset, a series, a service and a catalogue have in common (`dcat:Resource`). */
export interface Catalogued extends Node {
  readonly title: LangMap
  readonly description?: LangMap
  readonly keyword?: LangMap
  readonly versionNotes?: LangMap
  readonly identifier?: readonly Literal[]
  readonly otherIdentifier?: readonly Identifier[]
  readonly publisher?: Agent
  readonly creator?: readonly Agent[]
  readonly contributor?: readonly Agent[]
  readonly rightsHolder?: readonly Agent[]
  readonly custodian?: readonly Agent[]
  readonly distributor?: readonly Agent[]
  readonly originator?: readonly Agent[]
  readonly principalInvestigator?: readonly Agent[]
  readonly processor?: readonly Agent[]
  readonly resourceProvider?: readonly Agent[]
  readonly user?: readonly Agent[]
  readonly contactPoint?: readonly Kind[]
  readonly issued?: Literal
  readonly modified?: Literal
  readonly created?: Literal
  readonly licence?: LicenceDocument
  readonly rights?: readonly Thing[]
  readonly accessRights?: Concept
  readonly hasPolicy?: readonly Thing[]
  readonly applicableLegislation?: readonly Thing[]
  readonly hvdCategory?: readonly Concept[]
  readonly theme?: readonly Concept[]
  readonly topicCategory?: readonly Concept[]
  readonly type?: readonly Concept[]
  readonly language?: readonly Concept[]
  readonly conformsTo?: readonly Thing[]
  readonly spatial?: readonly Location[]
  readonly spatialResolutionInMeters?: readonly Literal[]
  readonly temporal?: readonly PeriodOfTime[]
  readonly provenance?: readonly Thing[]
  readonly landingPage?: readonly Thing[]
  readonly page?: readonly Thing[]
  readonly relation?: readonly Thing[]
  readonly qualifiedRelation?: readonly Relationship[]
  readonly qualifiedAttribution?: readonly Attribution[]
  readonly isReferencedBy?: readonly Thing[]
  readonly hasPart?: readonly Link[]
  readonly isPartOf?: readonly Link[]
  readonly version?: Literal
  readonly status?: readonly Concept[]
  readonly hasVersion?: readonly Link[]
  readonly isVersionOf?: readonly Link[]
  readonly previousVersion?: readonly Link[]
  readonly replaces?: readonly Link[]
  readonly source?: readonly Link[]
}

/** `dcat:Dataset`. */
export interface Dataset extends Catalogued {
  readonly distributions: readonly Distribution[]
  readonly abstract?: LangMap
  readonly altLabel?: LangMap
  readonly accrualPeriodicity?: Concept
  readonly temporalResolution?: Literal
  readonly sample?: readonly Distribution[]
  readonly inSeries?: readonly Link[]
  readonly prev?: readonly Link[]
  readonly next?: readonly Link[]
  readonly wasGeneratedBy?: readonly Thing[]
}

/** `dcat:DatasetSeries`. */
export interface DatasetSeries extends Dataset {
  readonly first?: readonly Link[]
  readonly last?: readonly Link[]
  readonly seriesMember?: readonly Link[]
}

/** `dcat:DataService`. */
export interface DataService extends Catalogued {
  readonly endpointURL?: readonly Thing[]
  readonly endpointDescription?: readonly Thing[]
  readonly servesDataset?: readonly Link[]
  readonly format?: readonly Concept[]
  readonly serviceProtocol?: readonly Concept[]
}

/** `dcat:Distribution`: one way to get a dataset, a file or an address. */
export interface Distribution extends Part {
  readonly title?: LangMap
  readonly description?: LangMap
  readonly accessURL?: readonly Thing[]
  readonly downloadURL?: readonly Thing[]
  readonly accessService?: readonly Link[]
  readonly format?: Concept
  readonly mediaType?: Concept
  readonly compressFormat?: Concept
  readonly packageFormat?: Concept
  readonly byteSize?: Literal
  readonly checksum?: Checksum
  readonly licence?: LicenceDocument
  readonly rights?: readonly Thing[]
  readonly accessRights?: Concept
  readonly hasPolicy?: Thing
  readonly applicableLegislation?: readonly Thing[]
  readonly availability?: Concept
  readonly status?: Concept
  readonly type?: Concept
  readonly issued?: Literal
  readonly modified?: Literal
  readonly created?: Literal
  readonly version?: Literal
  readonly language?: readonly Concept[]
  readonly conformsTo?: readonly Thing[]
  readonly page?: readonly Thing[]
  readonly identifier?: readonly Literal[]
  readonly spatialResolutionInMeters?: Literal
  readonly temporalResolution?: Literal
}

/** `dcat:CatalogRecord`: when and how a dataset entered the catalogue. */
export interface CatalogRecord extends Node {
  readonly title: LangMap
  readonly description?: LangMap
  readonly issued?: Literal
  readonly modified?: Literal
  readonly primaryTopic?: Link
  readonly status?: Concept
  readonly identifier?: readonly Literal[]
  readonly language?: readonly Concept[]
  readonly conformsTo?: readonly Thing[]
  readonly source?: readonly Link[]
  readonly contactPoint?: readonly Kind[]
  readonly creator?: readonly Agent[]
  readonly publisher?: readonly Agent[]
}
