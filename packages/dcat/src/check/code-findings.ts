import type { RuleHit, Tally } from '@communaux/report/rules'
import { runRules } from '@communaux/report/rules'
import type { Profile } from '../data/profiles/types.ts'
import type { Resource } from '../model/graph.ts'
import { rules as registry } from '../rules/index.ts'
import type { CatalogRule, RuleContext } from '../rules/lib/catalog-rule.ts'
import { classUnit, namedClasses } from '../rules/rows/words.ts'
import type { NodeNames } from './node-names.ts'
import { fillNamed } from './row-findings.ts'

/** The rules written as code that a profile names, those of its parents included, sorted. */
export function rulesOf(profile: Profile): readonly CatalogRule[] {
  const named = new Set<string>()
  for (let of: Profile | undefined = profile; of; of = of.extends) for (const id of of.rules) named.add(id)
  return registry.filter(({ id }) => named.has(id)).map((rule) => ({ unit: classUnit(namedClasses.get(rule.on[0] ?? '') ?? 'rdfs:Resource'), ...rule }))
}

/** Runs them: rules of the same classes together, each over the nodes of its classes, in the order of the document. */
export function runCode(profile: Profile, context: RuleContext, names: NodeNames, tally: Tally): RuleHit[] {
  const rules = rulesOf(profile)
  const nodes = nodesByClass(context, new Set(rules.flatMap(({ on }) => on)))
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

function nodesByClass({ graph }: RuleContext, classes: ReadonlySet<string>): ReadonlyMap<string, readonly Resource[]> {
  const nodes = new Map<string, Resource[]>()
  for (const resource of graph.values()) {
    for (const type of resource.types) {
      if (!classes.has(type)) continue
      const known = nodes.get(type)
      if (known) known.push(resource)
      else nodes.set(type, [resource])
    }
  }
  return nodes
}

/** A node of two of a rule’s classes is checked once. */
function targets({ on }: CatalogRule, nodes: ReadonlyMap<string, readonly Resource[]>): Iterable<Resource> {
  const [first, ...others] = on.map((iri) => nodes.get(iri) ?? [])
  return others.length === 0 ? (first ?? []) : new Set([...(first ?? []), ...others.flat()])
}
