import type { Hit, Unit } from '@communaux/report'
import type { InventoryPackage } from '../../model/inventory/types.ts'

export const PACKAGES: Unit = { one: { fr: 'paquet', en: 'package' }, other: { fr: 'paquets', en: 'packages' } }

/** The hit of a package: its purl as subject, the declared text as value. */
export function packageHit(pack: InventoryPackage, more: Partial<Hit> = {}): Hit {
  const { purl, name, version, licence, from, reading, declared, candidates, location } = pack
  return {
    subject: purl,
    location,
    ...(declared === undefined ? {} : { value: declared }),
    ...more,
    params: { name: version === '' ? name : `${name} ${version}`, version, licence, from, declared: declared ?? '', ...more.params },
    details: { name, version, licence, from, reading, ...(candidates === undefined ? {} : { candidates }) },
  }
}
