import { lexicalForms } from '../../model/lexical.ts'
import type { Literal } from '../../model/graph.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** Datatypes and the forms that they allow. */
export type Forms = ReadonlyMap<string | undefined, RegExp>

/** The forms of some datatypes, given by their names under `xsd:`. */
export const formsOf = (...names: readonly string[]): Forms => new Map([...lexicalForms].filter(([datatype]) => names.includes(datatype.slice(XSD.length))))

/** The four datatypes of a date in DCAT-AP 3.0.1 ("Temporal Literal"). */
export const TEMPORAL: Forms = formsOf('date', 'dateTime', 'gYear', 'gYearMonth')

/** Whether a literal has one of the datatypes, in a form that it allows. SHACL asks for both. */
export const isTyped = ({ value, datatype }: Literal, forms: Forms): boolean => forms.get(datatype)?.test(value) ?? false
