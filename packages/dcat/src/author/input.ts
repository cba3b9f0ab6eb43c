import type { ClassName } from '../data/classes.ts'
import type { PropertyTable } from '../data/property-table.ts'
import type { Literal } from '../model/graph.ts'
import type { Fields } from '../model/parts.ts'
import type { Codes } from './codes.ts'
import type { Obligations, ProfileId } from './obligations.ts'

/** An address. Its scheme is spelt out, so that a code misspelt is not taken for one. */
export type Iri = `${'http' | 'https' | 'urn' | 'mailto' | 'tel' | 'doi' | 'geo'}:${string}`

/** A list that holds something. */
export type Some<T> = readonly [T, ...T[]]
type Words = string | Some<string>
/** Languages that French collectivities write in; `und` where a text has none. */
type Tag = 'fr' | 'en' | 'br' | 'ca' | 'co' | 'de' | 'es' | 'eu' | 'gcf' | 'it' | 'nl' | 'oc' | 'pt' | 'rcf' | 'und'
type TextsIn<Least extends Tag> = Readonly<Record<Least, Words>> & Readonly<Partial<Record<Tag, Words>>>

/** A text in one language at least, or a text alone, which is in the language of the author. */
export type Texts = Words | { [Least in Tag]: TextsIn<Least> }[Tag]

/** Something made by one of the author's functions. The same one used twice is one node of the catalogue. */
export interface Made<Profile extends ProfileId, Class extends ClassName> {
  readonly made: Class
  readonly by: Profile
}

type Row = readonly [iri: string, classes: string, kind: string, of?: string]
type Split<Text> = Text extends `${infer First} ${infer Rest}` ? First | Split<Rest> : Text
type ObligationsOf<Profile extends ProfileId, Class> = Class extends keyof Obligations[Profile] ? Split<Obligations[Profile][Class]> : never

/** The code of a table, where the property takes its values from one. */
type CodeOf<Profile extends ProfileId, Class extends string, Key extends string> = `${Profile} ${Class}.${Key}` extends keyof Codes
  ? Codes[`${Profile} ${Class}.${Key}`]
  : `${Class}.${Key}` extends keyof Codes
    ? Codes[`${Class}.${Key}`]
    : Key extends keyof Codes
      ? Codes[Key]
      : never

type LiteralOf<Datatype> = Datatype extends 'xsd:decimal' | 'xsd:nonNegativeInteger' ? number | Literal : string | Literal
/** `object`: where everything may be left out, a text would pass for a node. */
type PartOf<Profile extends ProfileId, Range> = Range extends ClassName ? (Input<Profile, Range> & object) | Made<Profile, Range> : (Input<Profile, 'Thing'> & object) | Made<Profile, 'Thing'>
type Email = `${string}@${string}`

type One<Profile extends ProfileId, Class extends ClassName, Key extends string, Column extends Row> = Column[2] extends 'text'
  ? Texts
  : Column[2] extends 'literal'
    ? LiteralOf<Column[3]>
    : Column[2] extends 'link'
      ? Iri | Made<Profile, ClassName>
      : Iri | CodeOf<Profile, Class, Key> | (Key extends 'hasEmail' | 'mbox' ? Email : never) | PartOf<Profile, Column[3]>

/** One value, or several where the model keeps a list. */
type Given<Class extends ClassName, Key extends keyof Fields<Class> & keyof PropertyTable, Value> = NonNullable<Fields<Class>[Key]> extends readonly unknown[] ? Value | Some<Value> : Value

type Keys<Class extends ClassName> = keyof Fields<Class> & keyof PropertyTable

/** What an author says of a node: the properties of its class, those that the profile makes mandatory being so here. */
export type Input<Profile extends ProfileId, Class extends ClassName> = {
  readonly [Key in Keys<Class> & ObligationsOf<Profile, Class>]: Given<Class, Key, One<Profile, Class, Key, PropertyTable[Key]>>
} & {
  readonly [Key in Exclude<Keys<Class>, ObligationsOf<Profile, Class>>]?: Given<Class, Key, One<Profile, Class, Key, PropertyTable[Key]>>
} & {
  /** The address of the node, where it must be a certain one. */
  readonly id?: Iri
}
