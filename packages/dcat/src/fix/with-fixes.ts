import type { Finding } from '@communaux/report'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import type { Graph, Value } from '../model/graph.ts'
import { shown } from '../rules/lib/values.ts'
import type { FixOptions } from './options.ts'
import { stepsOf } from './proposals.ts'

/**
 * Gives the findings of a check the change that would mend them, where one of our repairs knows it: editors can then propose it. It is
 * said of the model; `locate` says it of the text.
 *
 * @example withFixes(catalog, check(catalog, { now }).findings).filter(({ fix }) => fix?.safe)
 */
export function withFixes(catalog: Catalog, findings: readonly Finding[], { licenceOf }: Pick<FixOptions, 'licenceOf'> = {}): Finding[] {
  const graph = graphOf(catalog)
  return findings.map((finding) => withFix(finding, graph, licenceOf))
}

function withFix(finding: Finding, graph: Graph, licenceOf: FixOptions['licenceOf']): Finding {
  const { subject, value, details, fix } = finding
  const property = details?.['property']
  const node = subject === undefined ? undefined : graph.get(subject)
  if (fix || !node || typeof value !== 'string' || typeof property !== 'string') return finding
  const from = node.properties.get(property)?.find((said: Value) => shown(said) === value)
  const steps = from ? stepsOf(from, node, property, licenceOf) : []
  const [first] = steps
  const last = steps.at(-1)
  if (!from || !first || !last) return finding
  return { ...finding, fix: { title: first.repair.does, safe: steps.every(({ safe }) => safe), edits: [{ subject: node.id, property, from, to: last.to }] } }
}
