import { CRITERES } from '../../sources.ts'
import type { Scale } from '../../types.ts'
import { donnees } from './donnees.ts'
import { ecosysteme } from './ecosysteme.ts'
import { logiciels } from './logiciels.ts'
import { pratiques } from './pratiques.ts'
import { strategie } from './strategie.ts'

/**
 * Our own scale for the edition of 2025: five domains after those of 2024, thresholds and weights of our choice.
 * The jury's marking is not public: this is not it, and does not try to be.
 */
export const communaux2026: Scale = {
  id: 'communaux-2026.1',
  version: '1',
  author: 'Communaux',
  date: '2026-09-01',
  edition: 'tnl-2025',
  na: 'proportional',
  levelUnit: 'share',
  levels: [
    { id: 'badge', from: 0.15 },
    { id: 'bronze', from: 0.35 },
    { id: 'argent', from: 0.55 },
    { id: 'or', from: 0.75 },
  ],
  gates: [
    {
      id: 'donnees-commencees',
      level: 'badge',
      question: 'donnees.ouverture',
      min: 1,
      text: { fr: 'Avoir commencé à ouvrir ses données', en: 'Having started to open data' },
    },
    {
      id: 'libre-utilise',
      level: 'badge',
      domain: 'usage',
      min: 0.05,
      text: { fr: 'Utiliser au moins un logiciel libre', en: 'Using at least one free program' },
    },
    {
      id: 'donnees-tenues',
      level: 'argent',
      domain: 'donnees',
      min: 0.5,
      text: { fr: 'Tenir la moitié de la gestion des données', en: 'Holding half of data management' },
    },
    {
      id: 'tous-les-domaines',
      level: 'or',
      everyDomain: true,
      min: 0.5,
      text: { fr: 'Tenir la moitié de chaque domaine', en: 'Holding half of every domain' },
    },
  ],
  sorting: { majority: 0.6 },
  source: CRITERES,
  notes: [
    {
      fr: 'Aucune question ne vient du formulaire officiel\u00A0: toutes en sont inspirées. Les poids et les seuils sont les nôtres.',
      en: 'No question comes from the official form: all are inspired by it. Weights and thresholds are ours.',
    },
    {
      fr: 'Les conditions reprennent ce que le label a dit de ses niveaux\u00A0: le niveau 4 demandait l’ouverture des données, le niveau 5 une forte implication dans tous les domaines.',
      en: 'The conditions follow what the label said of its levels: level 4 asked for open data, level 5 for strong involvement in every domain.',
    },
  ],
  domains: [strategie, pratiques, logiciels, ecosysteme, donnees],
}
