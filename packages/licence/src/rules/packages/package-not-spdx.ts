import type { Rule } from '@communaux/report/rules'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { SPDX } from '../support/sources.ts'
import { packageHit, PACKAGES } from '../support/package-hit.ts'

/** Another writing of one licence: understood, and said. */
export const packageNotSpdx: Rule<InventoryPackage> = {
  id: 'licence/package-not-spdx',
  severity: 'info',
  title: { fr: 'La licence est écrite comme une expression SPDX.', en: 'The licence is written as an SPDX expression.' },
  message: {
    fr: '{name} écrit « {declared} » : compris comme {licence}.',
    en: '{name} writes “{declared}”: understood as {licence}.',
  },
  summary: { fr: 'licence comprise, écrite autrement qu’en SPDX', en: 'licence understood, written otherwise than in SPDX' },
  unit: PACKAGES,
  source: SPDX,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Rien à faire ; au besoin, proposer l’identifiant SPDX au projet qui publie ce paquet.', en: 'Nothing to do; if need be, offer the SPDX identifier to the project that publishes this package.' }],
  },
  check: (pack) => (pack.reading === 'understood' ? packageHit(pack) : pack.licence === 'unknown' ? 'not-applicable' : 'passes'),
}
