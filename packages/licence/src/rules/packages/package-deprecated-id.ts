import type { Rule } from '@communaux/report/rules'
import { REPLACEMENTS } from '../../data/deprecated.ts'
import { idsOf } from '../../model/expression/simplify.ts'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { parseExpression } from '../../read/expression/expression.ts'
import { packageHit, PACKAGES } from '../support/package-hit.ts'
import { SPDX } from '../support/sources.ts'

/** Old GNU ids say "this version only" without saying it; the author alone knows what was meant. */
export const packageDeprecatedId: Rule<InventoryPackage> = {
  id: 'licence/package-deprecated-id',
  severity: 'info',
  title: { fr: 'L’identifiant SPDX est actuel.', en: 'The SPDX identifier is current.' },
  message: {
    fr: '{name} emploie un ancien identifiant SPDX, {old} : écrire {current}.',
    en: '{name} uses an old SPDX identifier, {old}: write {current}.',
  },
  summary: { fr: 'ancien identifiant SPDX', en: 'old SPDX identifier' },
  unit: PACKAGES,
  source: SPDX,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Proposer la correction au projet qui publie ce paquet ; rien à faire dans le vôtre.', en: 'Offer the correction to the project that publishes this package; nothing to do in yours.' }],
  },
  check(pack) {
    if (pack.licence === 'unknown') return 'not-applicable'
    const old = idsIn(pack.licence).find((id) => Object.hasOwn(REPLACEMENTS, id))
    return old === undefined ? 'passes' : packageHit(pack, { params: { old, current: REPLACEMENTS[old] ?? '' } })
  },
}

function idsIn(licence: string): readonly string[] {
  if (!licence.includes(' ')) return [licence]
  const { value } = parseExpression(licence)
  return value === null ? [] : idsOf(value)
}
