import { type Finding, finding } from '@communaux/report'
import { type CatalogReport, catalogReport } from '../../check/catalog-report.ts'
import type { CheckOptions } from '../../check/check.ts'
import type { DatasetLine } from '../../check/dataset-lines.ts'
import { platformOf, withPlatform } from '../../check/platform.ts'
import { datagouvFr } from '../../data/profiles/datagouv-fr.ts'
import type { Graph, Resource } from '../../model/graph.ts'
import { headCatalog } from '../../model/roles.ts'
import { DATASET, SERIES } from '../../rules/lib/values.ts'
import type { Facts } from '../graph/facts.ts'
import type { CheckJudge } from './check-judge.ts'
import { runGlobal } from './global-rules.ts'

/** The report of a catalogue that was judged to the end: that of `check`, line for line. */
export function reportOf(judge: CheckJudge, facts: Facts, hubs: Graph, reading: readonly Finding[], options: CheckOptions): CatalogReport {
  const { profile = datagouvFr, now } = options
  const tally = judge.tallied()
  runGlobal(profile, facts, hubs, tally, judge.names).forEach(({ found: hit, node }, index) => judge.hits.add(judge.rankOf(hit, node, index), judge.hits.code(hit)))
  const platform = judge.hits.length > 0 ? platformOf(new Map(facts.first.map((id) => [id, EMPTY]))) : undefined
  const findings = [...(options.findings ?? []), ...reading]
  // One by one: the hits of a large catalogue and their findings are never all in memory together.
  for (const hit of judge.hits.inOrder()) {
    const { rule, hit: said } = platform ? withPlatform(hit, platform) : hit
    findings.push(finding(rule, said))
  }
  const subject = options.subject ?? headId(facts, hubs) ?? 'catalogue'
  return catalogReport({ profile, now, subject }, { findings, tally, datasets: linesOf(facts) })
}

const EMPTY: Resource = { id: '', types: [], properties: new Map() }

/** The catalogue that heads the document. */
export function headId(facts: Facts, hubs: Graph): string | undefined {
  const catalogs = [...hubs.values()].flatMap((resource) => {
    const name = facts.classOf(resource)
    return name === 'Catalog' ? [[resource.id, name] as const] : []
  })
  return headCatalog(hubs, new Map(catalogs))
}

/** A line for each dataset, then for each series, in the order of the document. */
function linesOf(facts: Facts): readonly DatasetLine[] {
  const datasets: DatasetLine[] = []
  const series: DatasetLine[] = []
  for (const record of facts.records.inOrder()) {
    const { id, title, distributions } = record
    const isDataset = record.types.includes(DATASET) || facts.classOf(record) === 'Dataset'
    const lines = isDataset ? datasets : record.types.includes(SERIES) ? series : []
    lines.push({ id, title, distributions })
  }
  return [...datasets, ...series]
}
