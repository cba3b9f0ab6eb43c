import { APRIL_2025, SMARTCITYMAG_2025 } from '../sources.ts'
import type { Edition } from '../types.ts'

/** The entry badge of 2025, by a form of its own. Its ten questions were not found. */
export const tnl2025Badge: Edition = {
  id: 'tnl-2025-badge',
  name: { fr: 'Territoire Numérique Libre 2025, badge', en: 'Territoire Numérique Libre 2025, badge' },
  known: { domains: 'none', levels: 'official', questions: 'none' },
  domains: [],
  levels: [{ id: 'badge', name: { fr: 'Badge', en: 'Badge' } }],
  calendar: [
    { what: 'opening', date: '2025-09-19' },
    { what: 'closing', date: '2025-10-19' },
    { what: 'results', date: '2025-11-19' },
  ],
  notes: [{ fr: 'Le badge s’obtient en remplissant un formulaire de dix questions, dont le texte n’a pas été trouvé.', en: 'The badge is obtained by filling a form of ten questions, whose text was not found.' }],
  sources: [APRIL_2025, SMARTCITYMAG_2025],
}
