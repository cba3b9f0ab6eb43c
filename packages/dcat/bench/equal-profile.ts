import { type ClassConstraints, dcatAp301, type Profile, type PropertyConstraint } from '@communaux/dcat'

/**
 * DCAT-AP 3.0.1 reduced to what `shapes.ttl` asks: cardinalities, kinds of nodes, datatypes and dates. Without classes,
 * tables, advice and rules written as code, which those shapes do not have: two engines are compared on equal constraints.
 */
export const asShapes: Profile = { ...dcatAp301, id: 'shapes', constraints: reduced(dcatAp301.constraints), vocabularies: [], rules: [] }

function reduced(constraints: ClassConstraints): ClassConstraints {
  const rows = Object.entries(constraints).map(([name, properties]) => [name, Object.fromEntries(Object.entries(properties).map(([property, row]) => [property, reducedRow(row)]))] as const)
  return Object.fromEntries(rows)
}

function reducedRow({ min, max, kind, datatype, temporal }: PropertyConstraint): PropertyConstraint {
  return { ...(min && { min }), ...(max && { max }), ...(kind && { kind }), ...(datatype && { datatype }), ...(temporal && { temporal }) }
}
