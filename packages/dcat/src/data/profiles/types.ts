import type { Localized, Severity, Source } from '@communaux/report'
import type { Table } from '../tables/types.ts'

/**
 * What a row can ask of a property, named as SHACL names its components. `or` is the choice of datatypes of a
 * date; `recommended` is ours: SHACL has no component for "should be given when known".
 */
export type ConstraintKind = 'minCount' | 'maxCount' | 'nodeKind' | 'datatype' | 'or' | 'class' | 'in' | 'hasValue' | 'recommended'

/** What a profile asks of one property of one class. What is absent is not asked. */
export interface PropertyConstraint {
  readonly min?: number
  readonly max?: number
  /** `node`: an IRI or a blank node; `any` takes back what the parent profile asks. */
  readonly kind?: 'node' | 'iri' | 'literal' | 'any'
  readonly datatype?: 'xsd:decimal' | 'xsd:duration' | 'xsd:hexBinary' | 'xsd:nonNegativeInteger'
  /** A date: xsd:date, xsd:dateTime, xsd:gYear or xsd:gYearMonth. */
  readonly temporal?: true
  /** The class of every value, as a prefixed name. */
  readonly class?: string
  /** Identifier of the table the values come from. */
  readonly vocabulary?: string
  /** How binding the table is: for every value, for one of them, as advice, or as a mere possibility. */
  readonly use?: 'must' | 'one' | 'should' | 'may'
  /** A value that must be among the others, as a full IRI. */
  readonly hasValue?: string
  /** To be given when known. */
  readonly recommended?: true
  /** Of a missing value; otherwise an error where one is needed, information where it is recommended. */
  readonly severity?: Severity
  /** Where the text says so: an anchor of the profile's source, or words. */
  readonly clause?: string
  /** What a file published with the text says instead, after its name: the text decides, and findings show both. */
  readonly disputed?: string
}

/** Constraints by class, then by property, both as prefixed names. */
export type ClassConstraints = Readonly<Record<string, Readonly<Record<string, PropertyConstraint>>>>

/** An application profile as data. A new version is a new object in a new file, never a change of an old one. */
export interface Profile {
  readonly id: string
  readonly edition: string
  readonly title: Localized
  readonly source: Source
  /** The profile it starts from: its rows replace those of the parent field by field. */
  readonly extends?: Profile
  /** Severity of its own rows by kind of constraint, where it is not the usual one. */
  readonly severities?: Readonly<Partial<Record<ConstraintKind, Severity>>>
  /** Severity of inherited rows, or `off`, by kind of constraint. */
  readonly inherited?: Readonly<Partial<Record<ConstraintKind, Severity | 'off'>>>
  readonly constraints: ClassConstraints
  /** Subclasses by class: what the ontologies state and no feed repeats. A value of one is a value of the other. */
  readonly subclasses?: Readonly<Record<string, readonly string[]>>
  /** What it calls its properties, where the words that all profiles share do not say. */
  readonly labels?: Readonly<Record<string, Localized>>
  /** How to fill in a property that is missing, one sentence each, where the hints that all profiles share do not say. */
  readonly hints?: Readonly<Record<string, Localized>>
  /** Tables that the rows name. */
  readonly vocabularies: readonly Table[]
  /** Identifiers of the rules written as code, added to those of the parent. */
  readonly rules: readonly string[]
}
