import type { Rule } from '@communaux/report/rules'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { NPM } from '../support/sources.ts'
import { packageHit, PACKAGES } from '../support/package-hit.ts'

/** Most lockfiles carry no licences, or not all: it is unknown, which is neither good nor bad. */
export const packageNotStated: Rule<InventoryPackage> = {
  id: 'licence/package-not-stated',
  severity: 'warning',
  title: { fr: 'La licence du paquet est précisée.', en: 'The licence of the package is stated.' },
  message: {
    fr: '{name} : licence non précisée dans {from}.',
    en: '{name}: licence not stated in {from}.',
  },
  summary: { fr: 'licence non précisée', en: 'licence not stated' },
  unit: PACKAGES,
  source: NPM,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Ouvrir la page du paquet sur son registre, ou installer les dépendances et lire le fichier LICENSE du paquet.', en: 'Open the package’s page on its registry, or install the dependencies and read the package’s LICENSE file.' }],
  },
  check: (pack) => (pack.reading === 'not-stated' ? packageHit(pack, { outcome: 'unknown', because: 'not-stated' }) : 'passes'),
}
