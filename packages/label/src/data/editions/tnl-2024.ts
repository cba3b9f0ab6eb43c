import { ADULLACT_2024, EDITION_2024 } from '../sources.ts'
import type { Edition } from '../types.ts'
import { FIVE_LEVELS } from './five-levels.ts'

/** The edition of 2024: five domains, renewed, and five levels. */
export const tnl2024: Edition = {
  id: 'tnl-2024',
  name: { fr: 'Territoire Numérique Libre 2024', en: 'Territoire Numérique Libre 2024' },
  known: { domains: 'official', levels: 'official', questions: 'none' },
  domains: [
    { id: 'strategie', name: { fr: 'Stratégie et mutualisation', en: 'Strategy and mutualisation' } },
    { id: 'pratiques', name: { fr: 'Bonnes pratiques numériques', en: 'Good digital practices' } },
    { id: 'logiciels', name: { fr: 'Logiciels libres et systèmes', en: 'Free software and systems' } },
    { id: 'ecosysteme', name: { fr: 'Communication et écosystème', en: 'Communication and ecosystem' } },
    { id: 'donnees', name: { fr: 'Gestion des données', en: 'Data management' } },
  ],
  levels: FIVE_LEVELS,
  calendar: [
    { what: 'closing', date: '2024-11-08' },
    { what: 'results', date: '2024-12-04' },
  ],
  notes: [
    { fr: 'La notation a été revue pour tenir compte du type et de la taille des collectivités\u00A0; elle n’est pas publique.', en: 'The marking was reworked to take the type and size of bodies into account; it is not public.' },
    { fr: 'La liste des questions existe en PDF\u00A0: elle n’a pas pu être lue ici.', en: 'The list of questions exists as a PDF: it could not be read here.' },
  ],
  sources: [ADULLACT_2024, EDITION_2024],
}
