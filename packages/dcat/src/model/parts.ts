import type { ClassName, classGroups } from '../data/classes.ts'
import type { PropertyTable } from '../data/property-table.ts'
import type { Literal } from './graph.ts'
import type { LangMap } from './lang-map.ts'
import type { Link, Part } from './node.ts'

/** A page, a standard, a law, a statement: anything that is named more than described. */
export interface Thing extends Part, Fields<'Thing'> {}

/** `skos:Concept`: a code of a vocabulary. */
export interface Concept extends Part, Fields<'Concept'> {}

/** `dct:LicenseDocument`. */
export interface LicenceDocument extends Part, Fields<'LicenceDocument'> {}

/** `foaf:Agent`: who publishes, makes, holds. */
export interface Agent extends Part, Fields<'Agent'> {}

/** `vcard:Kind`: whom to write to. */
export interface Kind extends Part, Fields<'Kind'> {}

/** `vcard:Address`. */
export interface Address extends Part, Fields<'Address'> {}

/** `dct:PeriodOfTime`. Dates keep their written form and datatype. */
export interface PeriodOfTime extends Part, Fields<'PeriodOfTime'> {}

/** `time:Instant`. */
export interface Instant extends Part, Fields<'Instant'> {}

/** `dct:Location`. Geometries are literals: WKT, GeoJSON or GML as the datatype says. */
export interface Location extends Part, Fields<'Location'> {}

/** `spdx:Checksum`. */
export interface Checksum extends Part, Fields<'Checksum'> {}

/** `dcat:Relationship`: a relation that says which role it has. */
export interface Relationship extends Part, Fields<'Relationship'> {}

/** `prov:Attribution`: an agent that says which role it has. */
export interface Attribution extends Part, Fields<'Attribution'> {}

/** `adms:Identifier`. */
export interface Identifier extends Part, Fields<'Identifier'> {}

/** `dcat:Distribution`: one way to get a dataset, a file or an address. */
export interface Distribution extends Part, Fields<'Distribution'> {}

/** The type of each class that a part can be. */
interface Parts {
  Address: Address
  Agent: Agent
  Attribution: Attribution
  Checksum: Checksum
  Concept: Concept
  Distribution: Distribution
  Identifier: Identifier
  Instant: Instant
  Kind: Kind
  LicenceDocument: LicenceDocument
  Location: Location
  PeriodOfTime: PeriodOfTime
  Relationship: Relationship
}

type Groups = typeof classGroups
type Row = readonly [iri: string, classes: string, kind: string, of?: string]
type Words<Text> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text
/** The words of the table that stand for a class. */
type Own<Class extends ClassName> = Class | { [Group in keyof Groups]: Class extends Groups[Group][number] ? Group : never }[keyof Groups]

/** One value of a property, as its row says. */
type ValueOf<Column extends Row> = Column[2] extends 'text' ? LangMap : Column[2] extends 'literal' ? Literal : Column[2] extends 'link' ? Link : Column[3] extends keyof Parts ? Parts[Column[3]] : Thing

/** One value, or a list where the row has a star for the class. */
type FieldOf<Column extends Row, Class extends ClassName> = Extract<Words<Column[1]>, Own<Class>> extends never ? readonly ValueOf<Column>[] : ValueOf<Column>

/** The fields of a class, read off the property table: a row added there is a field here. */
export type Fields<Class extends ClassName> = {
  readonly [Key in keyof PropertyTable as Extract<Words<PropertyTable[Key][1]>, Own<Class> | `${Own<Class>}*`> extends never ? never : Key]?: FieldOf<PropertyTable[Key], Class>
}
