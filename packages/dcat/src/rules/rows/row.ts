import type { Severity, Source } from '@communaux/report'
import { expand } from '../../data/namespaces.ts'
import type { ConstraintKind, Profile, PropertyConstraint } from '../../data/profiles/types.ts'
import type { Table } from '../../data/tables/types.ts'

/** One row of a profile after inheritance: what it asks, and how serious each of its constraints is. */
export interface Row {
  /** Prefixed names, as the profile writes them. */
  readonly className: string
  readonly propertyName: string
  /** Full IRIs. */
  readonly classIri: string
  readonly property: string
  readonly asks: PropertyConstraint
  readonly severities: Readonly<Partial<Record<ConstraintKind, Severity>>>
  readonly vocabulary?: Table
  readonly source: Source
}

const IN_SEVERITY: Readonly<Record<NonNullable<PropertyConstraint['use']>, Severity>> = { must: 'error', one: 'warning', should: 'warning', may: 'info' }

/** The constraints that a row holds, with the severity that its profile gives them. */
export function severitiesOf(asks: PropertyConstraint): Partial<Record<ConstraintKind, Severity>> {
  const of: Partial<Record<ConstraintKind, Severity>> = {}
  if (asks.min) of.minCount = asks.severity ?? 'error'
  if (asks.max !== undefined) of.maxCount = 'error'
  if (asks.kind && asks.kind !== 'any') of.nodeKind = 'error'
  if (asks.datatype) of.datatype = 'error'
  if (asks.temporal) of.or = 'error'
  if (asks.class) of.class = 'warning'
  if (asks.vocabulary) of.in = IN_SEVERITY[asks.use ?? 'must']
  if (asks.hasValue) of.hasValue = 'error'
  if (asks.recommended && !asks.min) of.recommended = asks.severity ?? 'info'
  return of
}

const keyOf = (className: string, property: string): string => `${className} ${property}`

function inherited(rows: readonly Row[], changes: Profile['inherited'] = {}): Row[] {
  return rows.map((row) => {
    const kept = Object.entries(row.severities).map(([kind, severity]) => [kind, changes[kind as ConstraintKind] ?? severity])
    return { ...row, severities: Object.fromEntries(kept.filter(([, severity]) => severity !== 'off')) as Row['severities'] }
  })
}

function merged(parent: Row | undefined, own: PropertyConstraint, row: Omit<Row, 'asks' | 'severities'>): Row {
  if (!parent) return { ...row, asks: own, severities: severitiesOf(own) }
  const asks = { ...parent.asks, ...own }
  const severities = { ...parent.severities, ...severitiesOf(own) }
  if (own.kind === 'any') delete severities.nodeKind
  if (own.use && asks.vocabulary) severities.in = IN_SEVERITY[own.use]
  if (own.severity && severities.minCount) severities.minCount = own.severity
  if (asks.min) delete severities.recommended
  return { ...parent, ...row, source: own.clause ? row.source : parent.source, asks, severities }
}

/**
 * The rows of a profile, those of the profile it extends included, in the order of the oldest.
 *
 * @example rowsOf(dcatAp301).length // 131
 */
export function rowsOf(profile: Profile): readonly Row[] {
  const parents = profile.extends ? inherited(rowsOf(profile.extends), profile.inherited) : []
  const rows = new Map(parents.map((row) => [keyOf(row.className, row.propertyName), row]))
  const tables = tablesOf(profile)
  for (const [className, properties] of Object.entries(profile.constraints)) {
    for (const [propertyName, own] of Object.entries(properties)) {
      const key = keyOf(className, propertyName)
      const parent = rows.get(key)
      const vocabulary = tables.get(own.vocabulary ?? parent?.asks.vocabulary ?? '')
      const made = { className, propertyName, classIri: expand(className), property: expand(propertyName), source: sourceOf(profile, own) }
      rows.set(key, merged(parent, own, vocabulary ? { ...made, vocabulary } : made))
    }
  }
  return [...rows.values()]
}

function tablesOf(profile: Profile): Map<string, Table> {
  const parents = profile.extends ? tablesOf(profile.extends) : new Map<string, Table>()
  for (const table of profile.vocabularies) parents.set(table.id, table)
  return parents
}

/** A clause that is an anchor of the text becomes part of the address. */
function sourceOf({ source }: Profile, { clause }: PropertyConstraint): Source {
  if (!clause) return source
  const anchored = source.url.endsWith('/') && /^(?:[A-Za-z]+\.[A-Za-z]+|Property:\w+)$/.test(clause)
  return { ...source, clause, url: anchored ? `${source.url}#${clause}` : source.url }
}
