/** The thirteen themes of RGAA 4, in their order. */
export const THEMES = [
  { id: 1, fr: 'Images', en: 'Images' },
  { id: 2, fr: 'Cadres', en: 'Frames' },
  { id: 3, fr: 'Couleurs', en: 'Colours' },
  { id: 4, fr: 'Multimédia', en: 'Multimedia' },
  { id: 5, fr: 'Tableaux', en: 'Tables' },
  { id: 6, fr: 'Liens', en: 'Links' },
  { id: 7, fr: 'Scripts', en: 'Scripts' },
  { id: 8, fr: 'Éléments obligatoires', en: 'Mandatory elements' },
  { id: 9, fr: 'Structuration de l’information', en: 'Structure of information' },
  { id: 10, fr: 'Présentation de l’information', en: 'Presentation of information' },
  { id: 11, fr: 'Formulaires', en: 'Forms' },
  { id: 12, fr: 'Navigation', en: 'Navigation' },
  { id: 13, fr: 'Consultation', en: 'Consultation' },
] as const
