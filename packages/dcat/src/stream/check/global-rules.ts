import type { Localized } from '@communaux/report'
import { type RuleHit, runRules, type Tally } from '@communaux/report/rules'
import { rulesOf } from '../../check/code-findings.ts'
import { nodeNames } from '../../check/node-names.ts'
import { fillNamed } from '../../check/row-findings.ts'
import type { Profile } from '../../data/profiles/types.ts'
import type { Graph, Resource } from '../../model/graph.ts'
import { identifierUnique } from '../../rules/identifier-unique.ts'
import type { CatalogRule, RuleContext } from '../../rules/lib/catalog-rule.ts'
import { DATASET, SERIES } from '../../rules/lib/values.ts'
import { seriesEmpty } from '../../rules/series-empty.ts'
import { type Facts, lightResource } from '../graph/facts.ts'
import type { DatasetRecord } from '../graph/records.ts'

/** Rules that compare a dataset with all the others: they are run once the document is read, over what is kept of each dataset. */
export const GLOBAL_RULES: ReadonlySet<string> = new Set([identifierUnique.id, seriesEmpty.id])

export interface GlobalHit {
  readonly found: RuleHit
  readonly node: { readonly order: number; readonly resource: Resource }
}

/** What the rules that compare datasets find. */
export function runGlobal(profile: Profile, facts: Facts, hubs: Graph, tally: Tally, names: ReadonlyMap<string, Localized>): readonly GlobalHit[] {
  const context = contextOf(facts)
  const found: GlobalHit[] = []
  for (const rule of rulesOf(profile).filter(({ id }) => GLOBAL_RULES.has(id))) {
    for (const record of facts.records.inOrder()) found.push(...hitsOf(rule, record, hubs, context, tally, names))
  }
  return found
}

function hitsOf(rule: CatalogRule, record: DatasetRecord, hubs: Graph, context: RuleContext, tally: Tally, names: ReadonlyMap<string, Localized>): readonly GlobalHit[] {
  if (!rule.on.some((iri) => record.types.includes(iri))) return []
  // A series is kept open to the end, with its members.
  const resource = (record.types.includes(SERIES) ? hubs.get(record.id) : undefined) ?? lightResource(record)
  const { hits } = runRules([rule], [resource], context, tally)
  return hits.map(({ rule: info, hit }) => {
    const { params, ...rest } = hit
    const name = names.get(record.id) ?? nodeNames(new Map([[resource.id, resource]])).of(resource)
    return { found: { rule: info, hit: { ...rest, message: fillNamed(hit.message ?? info.message, name, params) } }, node: { order: record.order, resource } }
  })
}

function contextOf({ records, seriesWithMembers }: Facts): RuleContext {
  const bearers = new Map<string, string | string[]>()
  for (const { id, types, identifiers } of records.inOrder()) {
    if (types.includes(DATASET) || types.includes(SERIES)) for (const identifier of identifiers) bear(bearers, identifier, id)
  }
  const lists: Pick<ReadonlyMap<string, readonly string[]>, 'get'> = {
    get: (identifier) => {
      const found = bearers.get(identifier)
      return typeof found === 'string' ? [found] : found
    },
  }
  return { graph: new Map(), identifiers: () => lists as ReadonlyMap<string, readonly string[]>, seriesWithMembers: () => seriesWithMembers }
}

/** Nearly every identifier has one bearer: no list is made for it. */
function bear(bearers: Map<string, string | string[]>, identifier: string, id: string): void {
  const known = bearers.get(identifier)
  if (known === undefined) bearers.set(identifier, id)
  else if (typeof known === 'string') {
    if (known !== id) bearers.set(identifier, [known, id])
  } else if (!known.includes(id)) known.push(id)
}
