import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

const LO: Clause['source'] = { title: 'Licence Ouverte 2.0', clause: 'Compatibilité de la présente licence', url: 'https://www.data.gouv.fr/pages/legal/licences' }
const ODBL = (clause: string): Clause['source'] => ({ title: 'ODbL 1.0', clause, url: 'https://opendatacommons.org/licenses/odbl/1-0/' })
const named: Clause['text'] = { fr: 'Son texte se dit compatible avec cette licence.', en: 'Its text says that it is compatible with this licence.' }

export const openLicence: LicenceTerms = {
  ids: ['etalab-2.0', 'LicenseRef-Licence-Ouverte-1.0'],
  matter: 'data',
  reach: 'none',
  asks: { fr: 'demande de citer la source et la date de mise à jour', en: 'asks to name the source and the date of update' },
  source: LO,
  clauses: [
    { to: ['LicenseRef-Licence-Ouverte-1.0+', 'OGL-UK-1.0+', 'CC-BY-1.0+', 'ODC-By-1.0'], verdict: 'yes', text: named, source: LO },
    { to: ['ODbL-1.0', 'CC-BY-SA-1.0+'], verdict: 'yes', text: { fr: 'Son texte se dit compatible avec toute licence libre qui demande au moins la mention de paternité : celle-ci la demande.', en: 'Its text says that it is compatible with every free licence that asks at least for attribution: this one does.' }, source: LO },
  ],
}

/** « Link » is read as: a map, a chart or another work made from the database. */
export const openDatabase: LicenceTerms = {
  ids: ['ODbL-1.0'],
  matter: 'data',
  reach: 'network',
  asks: { fr: 'demande qu’une base dérivée, rendue publique, parte sous ODbL', en: 'asks that a derivative database, made public, go out under the ODbL' },
  source: ODBL('4.4'),
  clauses: [
    { to: ['*'], uses: ['link'], verdict: 'conditions', text: { fr: 'Une carte ou un graphique faits avec la base peuvent partir sous une autre licence, avec une mention de la base et de sa licence.', en: 'A map or a chart made from the database may go out under another licence, with a notice of the database and its licence.' }, source: ODBL('4.3, 4.5 b)') },
    { to: ['*'], uses: ['ship'], verdict: 'conditions', text: { fr: 'Dans une base collective, chaque base garde sa licence : celle-ci reste sous ODbL.', en: 'In a collective database each database keeps its licence: this one stays under the ODbL.' }, source: ODBL('4.5 a)') },
  ],
}

export const attributionDatabase: LicenceTerms = {
  ids: ['ODC-By-1.0'],
  matter: 'data',
  reach: 'none',
  asks: { fr: 'demande de garder les mentions de la base', en: 'asks to keep the notices of the database' },
  source: { title: 'ODC-By 1.0', clause: '4.2, 4.3', url: 'https://opendatacommons.org/licenses/by/1-0/' },
  clauses: [{ to: ['ODbL-1.0'], verdict: 'yes', text: { fr: 'Les deux licences sont du même auteur, et la seconde garde les mentions que la première demande.', en: 'Both licences are by one author, and the second keeps the notices that the first asks for.' }, source: ODBL('4.2') }],
}

export const openGovernment: LicenceTerms = {
  ids: ['OGL-UK-1.0', 'OGL-UK-2.0', 'OGL-UK-3.0'],
  matter: 'data',
  reach: 'none',
  asks: { fr: 'demande de citer la source', en: 'asks to name the source' },
  source: text('OGL-UK-3.0', 'Open Government Licence 3.0'),
  clauses: [{ to: ['CC-BY-4.0', 'ODC-By-1.0'], verdict: 'yes', text: named, source: text('OGL-UK-3.0', 'Open Government Licence 3.0') }],
}
