import type { Severity } from '@communaux/report'
import { allTables } from '../../check/plan.ts'
import { rulesOf } from '../../check/code-findings.ts'
import type { Profile } from '../../data/profiles/types.ts'
import { kindsOf, RowRule } from '../../rules/rows/row-rule.ts'
import { type Row, rowsOf } from '../../rules/rows/row.ts'
import { localName, type ShapePart, shapeParts, subclassesOf } from './constraint.ts'
import { tableShape } from './tables.ts'
import { block, name, prefixes, text } from './turtle-text.ts'

export interface ShapesOptions {
  /** What the names of the shapes begin with. */
  readonly base?: string
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'sh:Violation', warning: 'sh:Warning', info: 'sh:Info' }

/**
 * A profile as SHACL, in Turtle: one shape for each constraint of each row, named after its rule, with its severity, its clause
 * and its sentence in both languages. The shapes need no other document: subclasses and tables are in them. The rules that need
 * code are named in a comment. The same profile gives the same bytes.
 *
 * @example writeShapes(dcatAp301).startsWith('# DCAT-AP 3.0.1') // true
 */
export function writeShapes(profile: Profile, { base = `urn:communaux:profile:${profile.id}:` }: ShapesOptions = {}): string {
  const rows = rowsOf(profile)
  const tables = allTables(profile)
  const around = { subclasses: subclassesOf(profile), tables }
  const taken = new Map<string, number>()
  const ofClass = new Map<string, string[]>()
  const blocks: string[] = []
  for (const row of rows) {
    for (const kind of kindsOf(row)) {
      const rule = new RowRule(row, kind)
      for (const part of shapeParts(row, kind, around)) {
        const shape = `rule:${unused(rule.id.slice('dcat/'.length) + (part.isNote ? '-unknown' : ''), taken)}`
        blocks.push(constraintShape(shape, rule, row, part))
        if (part.of === 'values') ofClass.set(row.className, [...(ofClass.get(row.className) ?? []), shape])
      }
    }
  }
  const used = tables.filter(({ id }, index) => rows.some(({ vocabulary }) => vocabulary?.id === id) && tables.findIndex((table) => table.id === id) === index)
  const nodes = [...ofClass].map(([className, shapes]) => block(`shape:${unused(localName(className), taken)}`, ['a sh:NodeShape', `sh:targetClass ${name(expandedClass(rows, className))}`, `sh:property ${shapes.join(',\n    ')}`]))
  const body = [...nodes, ...blocks, ...used.map(tableShape)].join('\n')
  return `${head(profile)}${prefixes(body, { sh: 'http://www.w3.org/ns/shacl#', rule: `${base}rule:`, shape: `${base}shape:`, table: `${base}table:` })}\n${body}`
}

/** A name that no other shape has: two properties of a town's own profile may end with the same word. */
function unused(wanted: string, taken: Map<string, number>): string {
  const count = (taken.get(wanted) ?? 0) + 1
  taken.set(wanted, count)
  return count === 1 ? wanted : `${wanted}-${String(count)}`
}

const expandedClass = (rows: readonly Row[], className: string): string => rows.find((row) => row.className === className)?.classIri ?? className

function constraintShape(shape: string, rule: RowRule, row: Row, { of, asks, isNote }: ShapePart): string {
  const { fr, en } = rule.title
  return block(shape, [
    of === 'values' ? 'a sh:PropertyShape' : 'a sh:NodeShape',
    `dct:identifier ${text(rule.id)}`,
    `dct:source <${row.source.url}>`,
    ...(row.source.clause ? [`rdfs:comment ${text(row.source.clause)}`] : []),
    of === 'values' ? `sh:path ${name(row.property)}` : `sh:targetClass ${name(row.classIri)}`,
    asks,
    `sh:severity ${SEVERITIES[isNote ? 'info' : rule.severity]}`,
    `sh:message ${text(fr)}@fr, ${text(en)}@en`,
  ])
}

function head(profile: Profile): string {
  const code = rulesOf(profile).map(({ id }) => `#   ${id}\n`)
  const aside = code.length > 0 ? `# Rules that need code, and are not in these shapes:\n${code.join('')}` : ''
  return `# ${profile.title.en} (${profile.id}, ${profile.edition})\n# ${profile.source.url}\n${aside}\n`
}
