import type { EditionLevel } from '../types.ts'

/** The five levels of the editions up to 2024, with what the press and the label said of each, in our words. */
export const FIVE_LEVELS: readonly EditionLevel[] = [
  {
    id: '1',
    name: { fr: 'Niveau 1', en: 'Level 1' },
    meaning: { fr: 'Découverte\u00A0: premières pratiques libres et ouvertes, sans stratégie ni plan.', en: 'Discovery: first free and open practices, without strategy or plan.' },
  },
  {
    id: '2',
    name: { fr: 'Niveau 2', en: 'Level 2' },
    meaning: { fr: 'Actions ponctuelles et ciblées.', en: 'One-off, targeted actions.' },
  },
  {
    id: '3',
    name: { fr: 'Niveau 3', en: 'Level 3' },
    meaning: { fr: 'Usage avancé et régulier des logiciels libres et des formats ouverts.', en: 'Advanced and regular use of free software and open formats.' },
  },
  {
    id: '4',
    name: { fr: 'Niveau 4', en: 'Level 4' },
    meaning: { fr: 'Politique volontaire du logiciel libre, et ouverture des données.', en: 'A deliberate free-software policy, and open data.' },
  },
  {
    id: '5',
    name: { fr: 'Niveau 5', en: 'Level 5' },
    meaning: { fr: 'Très forte implication, dans tous les domaines évalués.', en: 'Very strong involvement, in every assessed domain.' },
  },
]
