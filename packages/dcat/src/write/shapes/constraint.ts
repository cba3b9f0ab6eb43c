import type { ConstraintKind, Profile } from '../../data/profiles/types.ts'
import type { Table } from '../../data/tables/types.ts'
import { expand } from '../../data/namespaces.ts'
import { acceptedClasses, tablesOfClasses } from '../../rules/lib/tables.ts'
import type { Row } from '../../rules/rows/row.ts'
import { knownCode, underTable } from './tables.ts'
import { name } from './turtle-text.ts'

/** One shape of a constraint: what it asks, of the values of the property or of the node that has them. */
export interface ShapePart {
  readonly of: 'values' | 'node'
  readonly asks: string
  /** A code that the table does not hold is pointed out, whatever the severity of the constraint. */
  readonly isNote?: true
}

const KINDS = { node: 'sh:BlankNodeOrIRI', iri: 'sh:IRI', literal: 'sh:Literal', any: '' } as const
const DATES = ['xsd:date', 'xsd:dateTime', 'xsd:gYear', 'xsd:gYearMonth']
const either = (...alternatives: readonly string[]): string => `sh:or (\n    ${alternatives.map((one) => `[ ${one} ]`).join('\n    ')}\n  )`
const values = (asks: string): readonly ShapePart[] => [{ of: 'values', asks }]

/** What a constraint is in SHACL: the component of its own name wherever one says it whole. */
export function shapeParts(row: Row, kind: ConstraintKind, around: { readonly subclasses: NonNullable<Profile['subclasses']>; readonly tables: readonly Table[] }): readonly ShapePart[] {
  const { asks } = row
  switch (kind) {
    case 'minCount':
      return values(`sh:minCount ${String(asks.min ?? 1)}`)
    case 'recommended':
      return values('sh:minCount 1')
    case 'maxCount':
      return values(`sh:maxCount ${String(asks.max ?? 1)}`)
    case 'nodeKind':
      return values(`sh:nodeKind ${KINDS[asks.kind ?? 'node']}`)
    case 'datatype':
      return values(`sh:datatype ${asks.datatype ?? 'xsd:string'}`)
    case 'or':
      return values(either(...DATES.map((type) => `sh:datatype ${type}`)))
    case 'hasValue':
      return values(`sh:hasValue ${name(asks.hasValue ?? '')}`)
    case 'class':
      return values(classes(asks.class ?? '', around))
    case 'in':
      return row.vocabulary ? inTable(row, row.vocabulary) : []
  }
}

/** A value of a subclass, or of a table whose codes are instances, is a value of the class: no background knowledge is needed. */
function classes(asked: string, { subclasses, tables }: { readonly subclasses: NonNullable<Profile['subclasses']>; readonly tables: readonly Table[] }): string {
  const accepted = acceptedClasses(asked, subclasses)
  const ofTables = tablesOfClasses(accepted, tables)
  const alternatives = [...accepted].map((iri) => `sh:class ${name(iri)}`)
  if (ofTables.length > 0) alternatives.push(underTable(ofTables))
  return alternatives.length === 1 ? (alternatives[0] ?? '') : either(...alternatives)
}

function inTable({ asks, property, severities }: Row, table: Table): readonly ShapePart[] {
  const path = `sh:path ${name(property)}`
  const known = `sh:node ${knownCode(table)}`
  const isText = severities.nodeKind ? ['sh:nodeKind sh:Literal'] : []
  if (asks.use === 'one') {
    const without = `sh:property [ ${path} ; ${isText[0] ?? 'sh:maxCount 0'} ]`
    return [{ of: 'node', asks: either(`sh:property [ ${path} ; sh:qualifiedValueShape ${knownCode(table)} ; sh:qualifiedMinCount 1 ]`, without) }]
  }
  const under = underTable([table])
  const note: ShapePart = { of: 'values', isNote: true, asks: either(known, `sh:not [ ${under} ]`) }
  return asks.use === 'may' ? [note] : [{ of: 'values', asks: isText.length > 0 ? either(...isText, under) : `sh:node [ ${under} ]` }, note]
}

/** The subclasses that a profile brings, those of its parents included. */
export const subclassesOf = (profile: Profile): NonNullable<Profile['subclasses']> => ({ ...(profile.extends && subclassesOf(profile.extends)), ...profile.subclasses })

/** A class in a name of a shape. */
export const localName = (className: string): string => expand(className).replace(/^.*[/#]/, '').replace(/[^A-Za-z0-9_-]/g, '-')
