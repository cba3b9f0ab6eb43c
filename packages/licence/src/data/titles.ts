import type { Localized } from '@communaux/report'

/** Names that people know better than the id. */
export const TITLES: Readonly<Record<string, Localized>> = {
  'AGPL-3.0-or-later': { fr: 'GNU AGPL 3 ou ultérieure', en: 'GNU AGPL 3 or later' },
  'CECILL-2.1': { fr: 'CeCILL 2.1', en: 'CeCILL 2.1' },
  'CECILL-B': { fr: 'CeCILL-B', en: 'CeCILL-B' },
  'CECILL-C': { fr: 'CeCILL-C', en: 'CeCILL-C' },
  'CC0-1.0': { fr: 'CC0 1.0', en: 'CC0 1.0' },
  'EUPL-1.2': { fr: 'EUPL 1.2', en: 'EUPL 1.2' },
  'GPL-3.0-or-later': { fr: 'GNU GPL 3 ou ultérieure', en: 'GNU GPL 3 or later' },
  'LGPL-3.0-or-later': { fr: 'GNU LGPL 3 ou ultérieure', en: 'GNU LGPL 3 or later' },
  'LicenseRef-Licence-Ouverte-1.0': { fr: 'Licence Ouverte 1.0', en: 'Licence Ouverte 1.0' },
  'ODbL-1.0': { fr: 'ODbL 1.0', en: 'ODbL 1.0' },
  'ODC-By-1.0': { fr: 'ODC-BY 1.0', en: 'ODC-BY 1.0' },
  'PDDL-1.0': { fr: 'PDDL 1.0', en: 'PDDL 1.0' },
  'etalab-2.0': { fr: 'Licence Ouverte 2.0', en: 'Licence Ouverte 2.0' },
}
