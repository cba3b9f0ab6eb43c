import { createReport, type Finding, type Report } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { SPDX_LIST } from '../data/spdx-ids.ts'
import { VERSION } from '../data/version.ts'
import type { Inventory, InventoryPackage } from '../model/inventory/types.ts'
import { PACKAGE_RULES } from '../rules/packages/index.ts'

/** A report, and the packages that it speaks of. */
export interface InventoryReport extends Report {
  readonly packages: readonly Pick<InventoryPackage, 'purl' | 'name' | 'version' | 'licence' | 'from'>[]
}

export interface InventoryCheckOptions {
  /** What the report is about: a folder, a repository, a file. */
  readonly subject: string
  /** What reading found. */
  readonly findings?: readonly Finding[]
}

/**
 * Checks the licences of the packages of one or several inventories. What a lockfile does not say is unknown, with how
 * to find it: neither good nor bad. A package in two inventories is checked once.
 *
 * @example checkInventory(inventories, { subject: '.' }).packages.length
 */
export function checkInventory(inventories: readonly Inventory[], { subject, findings = [] }: InventoryCheckOptions): InventoryReport {
  const packages = once(inventories)
  const report = createReport({
    tool: { name: '@communaux/licence', version: VERSION },
    ruleSets: [{ id: 'spdx', edition: SPDX_LIST.version }],
    subject,
    settings: { inventories: inventories.map(({ file, format }) => ({ file, format })) },
    findings,
    ...runRules(PACKAGE_RULES, packages, undefined),
  })
  return { ...report, packages: packages.map(({ purl, name, version, licence, from }) => ({ purl, name, version, licence, from })) }
}

/** Each package once; one that states its licence is kept before one that does not. */
function once(inventories: readonly Inventory[]): InventoryPackage[] {
  const kept = new Map<string, InventoryPackage>()
  for (const pack of inventories.flatMap(({ packages }) => packages)) {
    const known = kept.get(pack.purl)
    if (!known || (known.reading === 'not-stated' && pack.reading !== 'not-stated')) kept.set(pack.purl, pack)
  }
  return [...kept.values()]
}
