import type { Rule } from '@communaux/report/rules'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { NPM } from '../support/sources.ts'
import { packageHit, PACKAGES } from '../support/package-hit.ts'

/** A private or proprietary package: what may be done with it is in a contract, not in the lockfile. */
export const packageClosed: Rule<InventoryPackage> = {
  id: 'licence/package-closed',
  severity: 'warning',
  title: { fr: 'Le paquet accorde une licence.', en: 'The package grants a licence.' },
  message: {
    fr: '{name} ne donne aucune licence libre : « {declared} ».',
    en: '{name} gives no free licence: “{declared}”.',
  },
  summary: { fr: 'aucune licence libre donnée', en: 'no free licence given' },
  unit: PACKAGES,
  source: NPM,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Vérifier le contrat ou l’accord qui permet d’employer ce paquet, ou le remplacer.', en: 'Check the contract or agreement that allows using this package, or replace it.' }],
  },
  check: (pack) => (pack.reading === 'closed' ? packageHit(pack, { outcome: 'unknown', because: 'needs-human' }) : pack.reading === 'not-stated' ? 'not-applicable' : 'passes'),
}
