import type { CompatibilityReason, CompatibilityVerdict, Matter, Use } from '../../model/compatibility/types.ts'
import { type Branch, branchesOf } from '../../model/expression/branches.ts'
import type { Expression } from '../../model/expression/ast.ts'
import { pair } from './pair.ts'

const RANK: Readonly<Record<CompatibilityVerdict, number>> = { no: 0, unknown: 1, conditions: 2, yes: 3 }

/** More pairs than any real expression has. */
const MOST_PAIRS = 20_000

/** The verdict of reasons that all have to hold. */
export const worst = (reasons: readonly CompatibilityReason[]): CompatibilityVerdict => reasons.reduce<CompatibilityVerdict>((found, { verdict }) => (RANK[verdict] < RANK[found] ? verdict : found), 'yes')

/**
 * The reasons of one expression going out under another. What goes out under a choice is offered under each; what comes
 * in under a choice is taken under the one that suits; each part of what goes out may receive what comes in.
 *
 * @returns null when there are too many ways of choosing
 */
export function fold(inbound: Expression, outbound: Expression, kind: Matter, use: Use): readonly CompatibilityReason[] | null {
  const [ins, outs] = [branchesOf(inbound), branchesOf(outbound)]
  if (!ins || !outs) return null
  const size = (branches: readonly Branch[]): number => branches.reduce((total, branch) => total + branch.length, 0)
  if (size(ins) * size(outs) > MOST_PAIRS) return null
  return outs.flatMap((out) => best(ins.map((branch) => branch.map((atom) => best(out.map((member) => [pair(atom, member, kind, use)]))).flat())))
}

function best(choices: readonly (readonly CompatibilityReason[])[]): readonly CompatibilityReason[] {
  const [first = [], ...others] = choices
  return others.reduce((found, choice) => (RANK[worst(choice)] > RANK[worst(found)] ? choice : found), first)
}
