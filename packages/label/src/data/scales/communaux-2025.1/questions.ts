import type { Question } from '../../types.ts'
import { FROM_2024, FROM_CRITERES, FROM_EXEMPLES } from '../communaux-2026.1/inspired.ts'

/** Questions of the scale of 2025 that changed since: those that did not are taken from the next scale. */
export const strategie: Question = {
  id: 'politique.strategie', kind: 'yes-no', weight: 3, naAllowed: false, source: FROM_CRITERES, who: 'elected', effort: 'days',
  text: { fr: 'Avez-vous une stratégie ou un plan pour le logiciel libre\u00A0?', en: 'Have you a strategy or a plan for free software?' },
}
export const rgi: Question = {
  id: 'formats.rgi', kind: 'yes-no', weight: 1, naAllowed: false, source: FROM_EXEMPLES, who: 'producer', effort: 'minutes',
  text: { fr: 'Avez-vous répondu à l’appel à commentaires sur le référentiel d’interopérabilité\u00A0?', en: 'Did you answer the call for comments on the interoperability framework?' },
}
export const accessible: Question = {
  id: 'accessibilite.site', kind: 'yes-no', weight: 3, naAllowed: false, source: FROM_2024, who: 'webmaster', effort: 'hours',
  text: { fr: 'Votre site affiche-t-il son état d’accessibilité et une déclaration\u00A0?', en: 'Does your site show its accessibility state and a statement?' },
}
export const office: Question = {
  id: 'logiciels.bureautique', kind: 'share', weight: 4, naAllowed: false, source: FROM_EXEMPLES, who: 'producer', effort: 'days',
  text: { fr: 'Quelle part des postes a une suite bureautique libre\u00A0?', en: 'What share of workstations has a free office suite?' },
}
export const systems: Question = {
  id: 'logiciels.postes', kind: 'share', weight: 3, naAllowed: false, source: FROM_EXEMPLES, who: 'producer', effort: 'days',
  text: { fr: 'Quelle part des postes tourne sous un système libre\u00A0?', en: 'What share of workstations runs a free operating system?' },
}
export const openLicence: Question = {
  id: 'donnees.licence-ouverte', kind: 'share', weight: 2, naAllowed: false, source: FROM_2024, who: 'producer', effort: 'hours',
  text: { fr: 'Quelle part de vos jeux est sous Licence Ouverte\u00A0?', en: 'What share of your datasets is under Licence Ouverte?' },
}
export const odbl: Question = {
  id: 'donnees.licence-odbl', kind: 'share', weight: 1, naAllowed: false, source: FROM_2024, who: 'producer', effort: 'hours',
  text: { fr: 'Quelle part de vos jeux est sous ODbL\u00A0?', en: 'What share of your datasets is under ODbL?' },
}
export const fresh: Question = {
  id: 'donnees.fraicheur', kind: 'yes-no', weight: 2, naAllowed: false, source: FROM_2024, who: 'producer', effort: 'days',
  text: { fr: 'Vos jeux de données sont-ils à jour\u00A0?', en: 'Are your datasets up to date?' },
}
