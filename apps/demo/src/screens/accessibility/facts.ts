import type { Evidence } from '@communaux/report'

/** From the home page to the statement, then to what we looked at: the order in which a person would go. */
const ORDER: readonly string[] = [
  'accessibility.mention.present', 'accessibility.mention.state',
  'accessibility.statement.present', 'accessibility.statement.date', 'accessibility.statement.in-date', 'accessibility.statement.state', 'accessibility.statement.rate', 'accessibility.statement.errors-count',
  'accessibility.scheme.current', 'accessibility.plan.current',
  'accessibility.automatic.pages-count', 'accessibility.automatic.nc-count',
]

/** The facts about accessibility, in a reader's order; those that the order does not name come last. */
export function inOrder(facts: readonly Evidence[]): Evidence[] {
  const rank = ({ fact }: Evidence): number => (ORDER.includes(fact) ? ORDER.indexOf(fact) : ORDER.length)
  return facts.filter(({ fact }) => fact.startsWith('accessibility.')).sort((a, b) => rank(a) - rank(b))
}
