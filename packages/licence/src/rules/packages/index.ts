import type { Rule } from '@communaux/report/rules'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { packageClosed } from './package-closed.ts'
import { packageDeprecatedId } from './package-deprecated-id.ts'
import { packageNotSpdx } from './package-not-spdx.ts'
import { packageNotStated } from './package-not-stated.ts'
import { packageUnreadable } from './package-unreadable.ts'

/** The rules for the packages of an inventory, sorted by id. One file each, named by its id. */
export const PACKAGE_RULES: readonly Rule<InventoryPackage>[] = [
  packageClosed,
  packageDeprecatedId,
  packageNotSpdx,
  packageNotStated,
  packageUnreadable,
]
