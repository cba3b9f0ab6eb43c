import { isReference } from '../model/graph.ts'
import { isTyped } from '../rules/lib/lexical.ts'
import type { Proof, PropertyPlan } from './property-plan.ts'

// Plain loops: this is the hot path.
const ofKind: Proof = (values, { kind }) => {
  const isLiteral = kind === 'literal'
  for (const value of values) if (isReference(value) === isLiteral) return false
  return true
}

const typed: Proof = (values, { forms }) => {
  for (const value of values) if (isReference(value) || !isTyped(value, forms)) return false
  return true
}

/** The proof that is enough for a row; `undefined` where a class, a table or an address is asked for. */
export function proofOf({ rules, kind }: Pick<PropertyPlan, 'rules' | 'kind'>): Proof | undefined {
  const { nodeKind, datatype, or } = rules
  if (rules.class ?? rules.in ?? (datatype && or)) return undefined
  if (datatype ?? or) return typed
  return nodeKind && kind !== 'iri' ? ofKind : undefined
}
