import type { Report } from '@communaux/report'

/** The rule sets of each family of rules, by how their ids begin; a catalogue's are all the others. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  licence: ['french-list', 'spdx'],
  rgaa: ['rgaa', 'axe-core'],
  accessibility: ['rgaa'],
  communaux: ['communaux'],
}
const OTHERS: readonly string[] = Object.values(SETS).flat()

/** Those of a report's rule sets that a rule belongs to; all of them when nobody can tell. */
export function editionsOf(rule: string, sets: Report['ruleSets']): Report['ruleSets'] {
  const [family = ''] = rule.split('/')
  const wanted = SETS[family]
  const ours = sets.filter(({ id }) => (family === 'dcat' ? !OTHERS.includes(id) : wanted?.includes(id)))
  return ours.length > 0 ? ours : sets
}
