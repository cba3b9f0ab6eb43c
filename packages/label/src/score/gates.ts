import type { Gate, Scale, ScaleLevel } from '../data/types.ts'
import type { GateResult, GateState } from '../model/result.ts'
import { compare, type Ratio, ratioOf, toNumber } from '../model/ratio.ts'
import type { ValuedDomain, ValuedNode } from './evaluate.ts'
import { both, type Reach } from './levels.ts'

/** A gate with what it lets through. */
export interface GateReach {
  readonly gate: Gate
  readonly result: GateResult
  readonly reach: Reach
}

/** What a gate looks at: everything it names that counts, or may. */
export function targetsOf(gate: Gate, root: ValuedDomain, byId: ReadonlyMap<string, ValuedNode>): readonly ValuedNode[] {
  if (gate.everyDomain) return root.children
  const target = byId.get(gate.domain ?? gate.question ?? '')
  return target ? [target] : []
}

/** Every gate of a scale, read on a valued tree. */
export function gatesOf(scale: Scale, root: ValuedDomain): GateReach[] {
  if (!scale.gates?.length) return []
  const byId = new Map<string, ValuedNode>()
  const index = (node: ValuedNode): void => {
    byId.set(node.node.id, node)
    if ('children' in node) node.children.forEach(index)
  }
  root.children.forEach(index)
  return scale.gates.map((gate) => readGate(gate, targetsOf(gate, root, byId)))
}

/** Reads one gate. What does not count stops nobody; what may be left out may pass. */
export function readGate(gate: Gate, targets: readonly ValuedNode[]): GateReach {
  const min = ratioOf(gate.min)
  const counting = targets.filter((target) => target.presence !== 'out')
  const reached: Reach = {
    atLeast: counting.every((target) => compare(target.lo, min) >= 0),
    atMost: counting.every((target) => target.presence === 'maybe' || compare(target.hi, min) >= 0),
  }
  const value = { min: least(counting, 'lo'), max: least(counting, 'hi') }
  return { gate, reach: reached, result: { id: gate.id, level: gate.level, state: stateOf(counting, reached), value, min: gate.min, text: gate.text } }
}

function stateOf(counting: readonly ValuedNode[], { atLeast, atMost }: Reach): GateState {
  if (counting.length === 0) return 'not-applicable'
  return atLeast ? 'met' : atMost ? 'open' : 'unmet'
}

function least(nodes: readonly ValuedNode[], end: 'lo' | 'hi'): number | null {
  const values: Ratio[] = nodes.map((node) => node[end]).sort(compare)
  return values[0] ? toNumber(values[0]) : null
}

const FREE: Reach = { atLeast: true, atMost: true }

/** What the gates let through at each level: those of a level hold for every level above it. */
export function gateReaches(levels: readonly ScaleLevel[], gates: readonly GateReach[]): readonly Reach[] {
  let sofar = FREE
  return levels.map(({ id }) => (sofar = gates.filter(({ gate }) => gate.level === id).map((gate) => gate.reach).reduce(both, sofar)))
}
