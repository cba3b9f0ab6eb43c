import type { RuleHit, Tally } from '@communaux/report/rules'
import { runRules } from '@communaux/report/rules'
import type { Profile } from '../data/profiles/types.ts'
import type { Resource } from '../model/graph.ts'
import { rules as registry } from '../rules/index.ts'
import type { CatalogRule, RuleContext } from '../rules/lib/catalog-rule.ts'
import { classUnit, namedClasses } from '../rules/rows/words.ts'
import type { NodeNames } from './node-names.ts'
import { nodesByClass, type NodesByClass } from './nodes-by-class.ts'
import { fillNamed } from './row-findings.ts'

/** The rules written as code that a profile names, those of its parents included, sorted. */
export function rulesOf(profile: Profile): readonly CatalogRule[] {
  const named = new Set<string>()
  for (let of: Profile | undefined = profile; of; of = of.extends) for (const id of of.rules) named.add(id)
  return registry.filter(({ id }) => named.has(id)).map((rule) => ({ unit: classUnit(namedClasses.get(rule.on[0] ?? '') ?? ''), ...rule }))
}

/** Runs those of a profile. */
export const runCode = (profile: Profile, context: RuleContext, names: NodeNames, tally: Tally): RuleHit[] => runAll(rulesOf(profile), context, names, tally)

/** Runs rules, each over the nodes of its classes, in the order of the document. */
export function runAll(rules: readonly CatalogRule[], context: RuleContext, names: NodeNames, tally: Tally): RuleHit[] {
  if (rules.length === 0) return []
  const nodes = nodesByClass(context.graph)
  return rules.flatMap((rule) => {
    const { hits } = runRules([rule], targets(rule, nodes), context, tally)
    return hits.map(({ rule: info, hit }): RuleHit => {
      const node = hit.subject === undefined ? undefined : context.graph.get(hit.subject)
      if (!node) return { rule: info, hit }
      const { params, ...rest } = hit
      return { rule: info, hit: { ...rest, message: fillNamed(hit.message ?? info.message, names.of(node), params) } }
    })
  })
}

/** A node of two of a rule’s classes is checked once. */
function targets({ on }: CatalogRule, nodes: NodesByClass): Iterable<Resource> {
  const [first, ...others] = on.map((iri) => nodes.get(iri) ?? [])
  return others.length === 0 ? (first ?? []) : new Set([...(first ?? []), ...others.flat()])
}
