import type { Finding } from '@communaux/report'
import { Tally } from '@communaux/report/rules'
import { datagouvFr } from '../data/profiles/datagouv-fr.ts'
import type { Profile } from '../data/profiles/types.ts'
import type { Catalog } from '../model/catalog.ts'
import { sourceOf } from '../model/graph-of.ts'
import type { LicenceOf } from '../rules/lib/catalog-rule.ts'
import { contextOf } from '../rules/lib/context.ts'
import { type CatalogReport, catalogReport } from './catalog-report.ts'
import { runCode } from './code-findings.ts'
import { datasetLines } from './dataset-lines.ts'
import { runRows } from './hits.ts'
import { nodeNames } from './node-names.ts'
import { planOf } from './plan.ts'
import { platformOf, withPlatform } from './platform.ts'
import { rowFinding, tallyRows } from './row-findings.ts'

export interface CheckOptions {
  /** What to check against; what data.gouv.fr reads unless said otherwise. */
  readonly profile?: Profile
  /** ISO date or date and time. Without it, rules that need a clock do not apply. */
  readonly now?: string
  /** What the licence package says of a licence; without it, its questions are not asked. */
  readonly licenceOf?: LicenceOf
  /** Findings of the reading, put first. */
  readonly findings?: readonly Finding[]
  /** Name or address of the file, shown in the report. */
  readonly subject?: string
}

/**
 * Checks the metadata of a catalogue against a profile. It does not open the files that the catalogue lists.
 *
 * @returns a report whose findings carry `details: { property, constraint }`: the property’s IRI and the name of the SHACL
 * component; one finding for each node, property and component
 * @example check(catalog, { now: '2026-11-24' }).findings.length
 */
export function check(catalog: Catalog, options: CheckOptions = {}): CatalogReport {
  const { profile = datagouvFr, now, licenceOf, findings = [], subject = catalog.id ?? 'catalogue' } = options
  const graph = sourceOf(catalog)
  const plan = planOf(profile)
  const tally = new Tally()
  const names = nodeNames(graph)
  const run = runRows(graph, plan)
  tallyRows(run, plan, tally)
  const context = contextOf(graph, { ...(now !== undefined && { now }), ...(licenceOf && { licenceOf }) })
  const found = [...run.hits.map((hit) => rowFinding(hit, names)), ...runCode(profile, context, names, tally)]
  const platform = found.length > 0 ? platformOf(graph) : undefined
  const hits = platform ? found.map((hit) => withPlatform(hit, platform)) : found
  return catalogReport({ profile, now, subject }, { findings, hits, tally, datasets: datasetLines(catalog, graph) })
}
