import type { Hit } from '@communaux/report'
import type { InventoryPackage } from '../../model/inventory/types.ts'

/** The hit of a package: its purl as subject, the declared text as value. */
export function packageHit(pack: InventoryPackage, more: Partial<Hit> = {}): Hit {
  const { purl, name, version, licence, from, reading, declared, candidates, location } = pack
  return {
    subject: purl,
    location,
    ...(declared === undefined ? {} : { value: declared }),
    ...more,
    params: { name, version, licence, from, declared: declared ?? '', ...more.params },
    details: { name, version, licence, from, reading, ...(candidates === undefined ? {} : { candidates }) },
  }
}
