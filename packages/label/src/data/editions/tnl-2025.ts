import { APRIL_2025, RESULTATS_2025, SMARTCITYMAG_2025 } from '../sources.ts'
import type { Edition } from '../types.ts'

/** The edition of 2025: an entry badge, then bronze, argent and or. Its domains and questions were not found. */
export const tnl2025: Edition = {
  id: 'tnl-2025',
  name: { fr: 'Territoire Numérique Libre 2025', en: 'Territoire Numérique Libre 2025' },
  known: { domains: 'none', levels: 'official', questions: 'none' },
  domains: [],
  levels: [
    {
      id: 'badge',
      name: { fr: 'Badge', en: 'Badge' },
      meaning: { fr: 'Entrée dans le label\u00A0: un formulaire simplifié de dix questions.', en: 'Entry to the label: a simplified form of ten questions.' },
    },
    { id: 'bronze', name: { fr: 'Bronze', en: 'Bronze' } },
    { id: 'argent', name: { fr: 'Argent', en: 'Silver' } },
    { id: 'or', name: { fr: 'Or', en: 'Gold' }, meaning: { fr: 'Un haut niveau d’engagement.', en: 'A high level of commitment.' } },
  ],
  calendar: [
    { what: 'opening', date: '2025-09-19' },
    { what: 'closing', date: '2025-10-19' },
    { what: 'results', date: '2025-11-19' },
  ],
  notes: [
    {
      fr: 'Les points du jury ne sont pas publics. Le nombre de lauréats diffère selon les sources\u00A0: 36 ou 37.',
      en: 'The jury’s points are not public. Sources differ on the number of laureates: 36 or 37.',
    },
    {
      fr: 'Quatre mentions spéciales du jury\u00A0: première candidature, mutualisation, promotion et sensibilisation, sobriété numérique.',
      en: 'Four special mentions of the jury: first application, mutualisation, promotion and awareness, digital sobriety.',
    },
  ],
  sources: [APRIL_2025, RESULTATS_2025, SMARTCITYMAG_2025],
}
