import type { Localized } from '@communaux/report'
import { formatPoints, plural } from '../model/format.ts'
import type { NodeState, Points } from '../model/result.ts'

/** « Données : de 10 à 15 points sur 25 ». */
export function pointsText(name: Localized, points: Points, state: NodeState): Localized {
  return { fr: `${name.fr}\u00A0: ${lineFr(points, state)}`, en: `${name.en}: ${lineEn(points, state)}` }
}

const AWAY: Readonly<Partial<Record<NodeState, Localized>>> = {
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  'not-concerned': { fr: 'ne concerne pas cette collectivité', en: 'does not concern this body' },
  'left-out': { fr: 'laissé de côté, rien n’y compte', en: 'left out, nothing counts in it' },
}

function lineFr({ min, max, of }: Points, state: NodeState): string {
  if (min === null || max === null) return AWAY[state]?.fr ?? 'ne pèse rien'
  const held = min === max ? formatPoints(min, 'fr') : `de ${formatPoints(min, 'fr')} à ${formatPoints(max, 'fr')}`
  return `${held} ${plural(max, 'point', 'points', 'fr')} sur ${formatPoints(of, 'fr')}`
}

function lineEn({ min, max, of }: Points, state: NodeState): string {
  if (min === null || max === null) return AWAY[state]?.en ?? 'weighs nothing'
  const held = min === max ? formatPoints(min, 'en') : `from ${formatPoints(min, 'en')} to ${formatPoints(max, 'en')}`
  return `${held} ${plural(max, 'point', 'points', 'en')} out of ${formatPoints(of, 'en')}`
}
