import type { Localized } from '@communaux/report'
import { type RuleHit, Tally } from '@communaux/report/rules'
import type { CheckOptions } from '../../check/check.ts'
import { rulesOf, runCode } from '../../check/code-findings.ts'
import { runRows } from '../../check/hits.ts'
import { namingTexts, nodeNames } from '../../check/node-names.ts'
import { type Plan, planOf } from '../../check/plan.ts'
import { datagouvFr } from '../../data/profiles/datagouv-fr.ts'
import type { Profile } from '../../data/profiles/types.ts'
import { isBlank, type Resource } from '../../model/graph.ts'
import { isTyped } from '../../model/roles.ts'
import type { RuleContext } from '../../rules/lib/catalog-rule.ts'
import type { Batch, Judge, Located } from '../graph/judge.ts'
import { own } from '../graph/own.ts'
import { addCounts, RowCounts } from './counts.ts'
import { GLOBAL_RULES } from './global-rules.ts'
import { HitStore, type Rank } from './hits.ts'

/** Checks a catalogue some nodes at a time: rows and rules as for a whole one, but for those that compare datasets. */
export class CheckJudge implements Judge {
  readonly hits: HitStore
  readonly #tally: Tally = new Tally()
  /** What datasets and series without name are called. */
  readonly names: Map<string, Localized> = new Map<string, Localized>()
  readonly #plan: Plan
  readonly #rows: RowCounts
  readonly #local: Profile
  readonly #options: CheckOptions
  /** The rank of each rule of the profile, and of each of its classes. */
  readonly #ranks: ReadonlyMap<string, { readonly rule: number; readonly on: readonly string[] }>

  constructor(options: CheckOptions) {
    const { profile = datagouvFr } = options
    const rules = rulesOf(profile)
    this.#options = options
    this.#plan = planOf(profile)
    this.hits = new HitStore(this.#plan, rules)
    this.#ranks = new Map(rules.map(({ id, on }, index) => [id, { rule: index + 1, on }]))
    this.#local = withRules(profile, rules.map(({ id }) => id).filter((id) => !GLOBAL_RULES.has(id)))
    this.#rows = new RowCounts(this.#plan)
    for (const rule of rules) this.#tally.describe(rule)
  }

  judge({ nodes, graph, around }: Batch): () => void {
    const names = nodeNames(around)
    const located = new Map(nodes.map((node) => [node.resource.id, node]))
    const run = runRows(graph, this.#plan)
    const tally = new Tally()
    const found: (readonly [Rank, string])[] = run.hits.map((hit, index) => [[0, 0, located.get(hit.subject.id)?.order ?? 0, index], this.hits.row(hit, names)])
    const code = runCode(this.#local, this.#context(graph), names, tally)
    code.forEach((hit, index) => found.push([this.rankOf(hit, located.get(hit.hit.subject ?? ''), index), this.hits.code(hit)]))
    const nameless = nodes.filter(({ resource }) => isNameless(resource)).map(({ resource }) => [resource.id, names.of(resource)] as const)
    return () => {
      for (const [id, name] of nameless) this.names.set(own(id), { fr: own(name.fr), en: own(name.en) })
      for (const [rank, written] of found) this.hits.add(rank, written)
      this.#rows.add(run)
      addCounts(tally, this.#tally)
    }
  }

  /** The counts of every rule, once all is judged. */
  tallied(): Tally {
    this.#rows.tell(this.#tally)
    return this.#tally
  }

  rankOf({ rule }: RuleHit, node: Located | undefined, index: number): Rank {
    const known = this.#ranks.get(rule.id)
    const kind = known?.on.findIndex((iri) => node?.resource.types.includes(iri)) ?? 0
    return [known?.rule ?? 0, Math.max(kind, 0), node?.order ?? 0, index]
  }

  #context(graph: Batch['graph']): RuleContext {
    const { now, licenceOf } = this.#options
    return { graph, ...(now !== undefined && { now }), ...(licenceOf && { licenceOf }), identifiers: forbidden, seriesWithMembers: forbidden }
  }
}

const isNameless = (resource: Resource): boolean => isBlank(resource.id) && (isTyped(resource, 'Dataset') || isTyped(resource, 'DatasetSeries')) && namingTexts(resource).length === 0

/** The profile with these rules and no others. */
const withRules = ({ id, edition, title, source, constraints, vocabularies }: Profile, rules: readonly string[]): Profile => ({ id, edition, title, source, constraints, vocabularies, rules })

/** Rules that compare datasets are run at the end, over what is kept of each. */
const forbidden = (): never => {
  throw new Error('a rule that looks at the whole catalogue must be in GLOBAL_RULES')
}
