import { readInventory } from '@communaux/licence'
import { isReciprocal } from '../../data/reciprocal.ts'
import type { Dependencies } from '../../model/town.ts'

/** What the lockfiles of a repository list, each package and version once. Undefined when none could be read. */
export function dependenciesOf(lockfiles: ReadonlyMap<string, string>): Dependencies | undefined {
  const inventories = [...lockfiles].flatMap(([file, text]) => readInventory(text, { file }).value ?? [])
  if (inventories.length === 0) return undefined
  const packages = new Map(inventories.flatMap((inventory) => inventory.packages).map((one) => [one.purl, one]))
  const reciprocal = [...packages.values()].filter(({ licence }) => isReciprocal(licence)).map(({ name, licence }) => ({ name, licence }))
  return { packages: packages.size, reciprocal }
}
