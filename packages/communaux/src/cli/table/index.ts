import type { Localized } from '@communaux/report'
import type { Command } from '../command.ts'
import { ACCESSIBILITY_COMMANDS } from './accessibility.ts'
import { DCAT_COMMANDS } from './dcat.ts'
import { LABEL_COMMANDS } from './label.ts'
import { LICENCE_COMMANDS } from './licence.ts'
import { TOWN_COMMANDS } from './town.ts'

/** What each domain is about, in a few words. */
export const DOMAINS: Readonly<Record<string, Localized>> = {
  dcat: { fr: 'les catalogues de données', en: 'data catalogues' },
  licence: { fr: 'les licences', en: 'licences' },
  accessibility: { fr: 'l’accessibilité (RGAA)', en: 'accessibility (RGAA)' },
  label: { fr: 'l’estimation du label', en: 'the estimate of the label' },
}

/** The whole command line, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...TOWN_COMMANDS,
  ...DCAT_COMMANDS,
  ...LICENCE_COMMANDS,
  ...ACCESSIBILITY_COMMANDS,
  ...LABEL_COMMANDS,
]
