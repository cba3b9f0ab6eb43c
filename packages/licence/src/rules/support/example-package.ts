import type { Ecosystem, InventoryPackage } from '../../model/inventory/types.ts'
import { purlOf } from '../../model/inventory/purl.ts'
import { declaredLicence } from '../../read/inventory/declared.ts'

/** A package for the examples of rules: never imported by what is published. */
export function pack({ declared, ecosystem = 'npm' }: { declared?: unknown; ecosystem?: Ecosystem }): InventoryPackage {
  const location = { file: 'package-lock.json', line: 1, column: 1 }
  return { purl: purlOf(ecosystem, 'arbres', '1.0.0'), name: 'arbres', version: '1.0.0', ...declaredLicence(declared), from: location.file, dev: false, optional: false, location }
}
