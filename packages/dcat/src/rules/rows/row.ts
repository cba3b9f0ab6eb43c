import type { Localized, Severity, Source } from '@communaux/report'
import { expand } from '../../data/namespaces.ts'
import { hints } from '../../data/profiles/hints.ts'
import type { ConstraintKind, Profile, PropertyConstraint } from '../../data/profiles/types.ts'
import type { Table } from '../../data/tables/types.ts'
import { propertyWords } from './words.ts'

/** One row of a profile after inheritance: what it asks, and how serious each of its constraints is. */
export interface Row {
  /** Prefixed names, as the profile writes them. */
  readonly className: string
  readonly propertyName: string
  /** Full IRIs. */
  readonly classIri: string
  readonly property: string
  /** What the property is called, without article. */
  readonly label: Localized
  /** How to fill it in, for whoever writes the record. */
  readonly hint: Localized | undefined
  readonly asks: PropertyConstraint
  readonly severities: Readonly<Partial<Record<ConstraintKind, Severity>>>
  readonly vocabulary?: Table
  readonly source: Source
}

/** The field of a row that makes each constraint, in the order in which the engine looks at them. */
const FIELDS = {
  minCount: 'min', maxCount: 'max', nodeKind: 'kind', datatype: 'datatype', or: 'temporal', class: 'class', in: 'vocabulary', hasValue: 'hasValue', recommended: 'recommended',
} as const satisfies Record<ConstraintKind, keyof PropertyConstraint>
export const allKinds: readonly ConstraintKind[] = Object.keys(FIELDS) as readonly ConstraintKind[]

const IN_SEVERITY: Readonly<Record<NonNullable<PropertyConstraint['use']>, Severity>> = { must: 'error', one: 'warning', should: 'warning', may: 'info' }

function holds(asks: PropertyConstraint, kind: ConstraintKind): boolean {
  const asked = asks[FIELDS[kind]]
  if (kind === 'recommended' && asks.min) return false
  return kind === 'maxCount' ? asked !== undefined : Boolean(asked) && asked !== 'any'
}

const ofMissing = (kind: ConstraintKind): boolean => kind === 'minCount' || kind === 'recommended'

/** How serious a constraint is: as the row says, as its profile says of the kind, else as usual. */
function severityOf(kind: ConstraintKind, asks: PropertyConstraint, { severities = {} }: Profile): Severity {
  if (kind === 'in') return IN_SEVERITY[asks.use ?? 'must']
  const stated = ofMissing(kind) ? asks.severity : undefined
  return stated ?? severities[kind] ?? (kind === 'class' ? 'warning' : kind === 'recommended' ? 'info' : 'error')
}

const keyOf = (className: string, property: string): string => `${className} ${property}`

function inherited(rows: readonly Row[], changes: Profile['inherited'] = {}): Row[] {
  return rows.map((row) => {
    const kept = Object.entries(row.severities).map(([kind, severity]) => [kind, changes[kind as ConstraintKind] ?? severity])
    return { ...row, severities: Object.fromEntries(kept.filter(([, severity]) => severity !== 'off')) as Row['severities'] }
  })
}

/** The constraints that a row holds: those it restates are its own, the others keep the severity that they were inherited with, or stay off. */
function severitiesOf(asks: PropertyConstraint, own: PropertyConstraint, profile: Profile, parent: Row | undefined): Row['severities'] {
  const of: Partial<Record<ConstraintKind, Severity>> = {}
  for (const kind of allKinds) {
    if (!holds(asks, kind)) continue
    const restated = own[FIELDS[kind]] !== undefined || (kind === 'in' && own.use)
    const severity = restated ? severityOf(kind, asks, profile) : parent?.severities[kind] && ((ofMissing(kind) && own.severity) || parent.severities[kind])
    if (severity) of[kind] = severity
  }
  return of
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
      const label = propertyWords(className, propertyName, profile, parent?.label)
      const hint = profile.hints?.[propertyName] ?? parent?.hint ?? hints[propertyName]
      const asks = { ...parent?.asks, ...own }
      rows.set(key, {
        className,
        propertyName,
        classIri: expand(className),
        property: expand(propertyName),
        label,
        hint,
        asks,
        severities: severitiesOf(asks, own, profile, parent),
        ...(vocabulary && { vocabulary }),
        source: parent && !own.clause ? parent.source : sourceOf(profile, own),
      })
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
function sourceOf({ source }: Profile, { clause, disputed }: PropertyConstraint): Source {
  if (!clause) return source
  const anchored = source.url.endsWith('/') && !clause.includes(' ')
  return { ...source, clause: disputed ? `${clause} (≠ ${disputed})` : clause, url: anchored ? `${source.url}#${clause}` : source.url }
}
