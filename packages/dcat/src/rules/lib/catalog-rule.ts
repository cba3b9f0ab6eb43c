import type { Rule } from '@communaux/report/rules'
import type { Graph, Resource } from '../../model/graph.ts'

/**
 * What the licence package can say of a licence value; given by whoever holds both packages, so that neither
 * knows the other.
 */
export type LicenceOf = (value: string) => LicenceVerdict

export interface LicenceVerdict {
  /** SPDX identifier, or `null` when there is no single answer. */
  readonly id: string | null
  /** Its place on the list of data.gouv.fr (CRPA, article D. 323-2-1). */
  readonly status: 'listed' | 'family' | 'homologated' | 'not-listed' | 'unknown'
}

/** What a rule may ask for besides the node that it checks. */
export interface RuleContext {
  readonly graph: Graph
  /** ISO date or date and time; rules that need a clock do not apply without it. */
  readonly now?: string
  readonly licenceOf?: LicenceOf
  /** Identifiers and the datasets that bear them. */
  readonly identifiers: () => ReadonlyMap<string, readonly string[]>
  /** The series that a dataset says it belongs to. */
  readonly seriesWithMembers: () => ReadonlySet<string>
}

/** A rule written as code, with the classes of the nodes that it checks, as full IRIs. */
export interface CatalogRule extends Rule<Resource, RuleContext> {
  readonly on: readonly string[]
}
