import type { Rule } from '@communaux/report/rules'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { packageHit, PACKAGES } from '../support/package-hit.ts'
import { SPDX } from '../support/sources.ts'

/** A text that names no licence, or several: read by a person, never guessed. */
export const packageUnreadable: Rule<InventoryPackage> = {
  id: 'licence/package-unreadable',
  severity: 'warning',
  title: { fr: 'La licence déclarée est reconnue.', en: 'The declared licence is recognised.' },
  message: {
    fr: '{name} déclare « {declared} », qui n’est pas une licence précise.',
    en: '{name} declares “{declared}”, which is not one precise licence.',
  },
  summary: { fr: 'licence à lire : ce qui est déclaré n’en nomme pas une précisément', en: 'licence to be read: what is declared does not name precisely one' },
  unit: PACKAGES,
  source: SPDX,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Lire le fichier LICENSE du paquet, et noter la licence dans vos règles.', en: 'Read the package’s LICENSE file, and note the licence in your policy.' }],
  },
  check(pack) {
    if (pack.reading === 'not-stated') return 'not-applicable'
    return pack.reading === 'unreadable' ? packageHit(pack, { outcome: 'unknown', because: 'needs-human' }) : 'passes'
  },
}
