import type { Literal } from './graph.ts'
import type { LangMap } from './lang-map.ts'
import type { Part } from './node.ts'

/** A page, a standard, a law, a statement: anything that is named more than described. */
export interface Thing extends Part {
  readonly title?: LangMap
  readonly label?: LangMap
  readonly prefLabel?: LangMap
  readonly description?: LangMap
  readonly identifier?: readonly Literal[]
}

/** `skos:Concept`: a code of a vocabulary. */
export interface Concept extends Part {
  readonly prefLabel?: LangMap
  readonly altLabel?: LangMap
  readonly label?: LangMap
  readonly title?: LangMap
  readonly description?: LangMap
  readonly notation?: readonly Literal[]
  readonly identifier?: readonly Literal[]
  readonly inScheme?: readonly Thing[]
  readonly exactMatch?: readonly Part[]
}

/** `dct:LicenseDocument`. */
export interface LicenceDocument extends Part {
  readonly title?: LangMap
  readonly label?: LangMap
  readonly description?: LangMap
  readonly type?: readonly Concept[]
  readonly identifier?: readonly Literal[]
  readonly exactMatch?: readonly Part[]
}

/** `foaf:Agent`: who publishes, makes, holds. */
export interface Agent extends Part {
  readonly name?: LangMap
  readonly label?: LangMap
  readonly prefLabel?: LangMap
  readonly type?: Concept
  readonly homepage?: Thing
  readonly mbox?: readonly Thing[]
  readonly page?: readonly Thing[]
  readonly identifier?: readonly Literal[]
}

/** `vcard:Kind`: whom to write to. */
export interface Kind extends Part {
  readonly fn?: LangMap
  readonly organizationName?: LangMap
  readonly name?: LangMap
  readonly title?: LangMap
  readonly hasEmail?: readonly Thing[]
  readonly mbox?: readonly Thing[]
  readonly hasTelephone?: readonly Thing[]
  readonly hasURL?: readonly Thing[]
  readonly hasAddress?: readonly Address[]
}

/** `vcard:Address`. */
export interface Address extends Part {
  readonly streetAddress?: LangMap
  readonly postalCode?: LangMap
  readonly locality?: LangMap
  readonly countryName?: LangMap
}

/** `dct:PeriodOfTime`. Dates keep their written form and datatype. */
export interface PeriodOfTime extends Part {
  readonly startDate?: Literal
  readonly endDate?: Literal
  readonly hasBeginning?: Instant
  readonly hasEnd?: Instant
  readonly label?: LangMap
}

/** `time:Instant`. */
export interface Instant extends Part {
  readonly inXSDDate?: Literal
  readonly inXSDDateTime?: Literal
  readonly inXSDDateTimeStamp?: Literal
  readonly inXSDgYear?: Literal
}

/** `dct:Location`. Geometries are literals: WKT, GeoJSON or GML as the datatype says. */
export interface Location extends Part {
  readonly prefLabel?: LangMap
  readonly label?: LangMap
  readonly bbox?: readonly Literal[]
  readonly centroid?: readonly Literal[]
  readonly geometry?: readonly Literal[]
  readonly identifier?: readonly Literal[]
  readonly inScheme?: readonly Thing[]
}

/** `spdx:Checksum`. */
export interface Checksum extends Part {
  readonly algorithm?: Concept
  readonly checksumValue?: Literal
}

/** `dcat:Relationship`: a relation that says which role it has. */
export interface Relationship extends Part {
  readonly relation?: readonly Thing[]
  readonly hadRole?: readonly Concept[]
}

/** `prov:Attribution`: an agent that says which role it has. */
export interface Attribution extends Part {
  readonly agent?: Agent
  readonly hadRole?: readonly Concept[]
}

/** `adms:Identifier`. */
export interface Identifier extends Part {
  readonly notation?: Literal
  readonly issued?: Literal
  readonly creator?: Agent
}
