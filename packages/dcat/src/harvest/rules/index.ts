import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import { harvestDescriptionGuessed } from './harvest-description-guessed.ts'
import { harvestLicenceGuessed } from './harvest-licence-guessed.ts'
import { harvestNotRead } from './harvest-not-read.ts'
import { harvestThemeIgnored } from './harvest-theme-ignored.ts'
import { harvestTitleGuessed } from './harvest-title-guessed.ts'

/** What the harvester of data.gouv.fr makes of an entry besides what the profile `datagouv-fr` asks of it, sorted by identifier. */
export const harvestRules: readonly CatalogRule[] = [
  harvestDescriptionGuessed,
  harvestLicenceGuessed,
  harvestNotRead,
  harvestThemeIgnored,
  harvestTitleGuessed,
]
