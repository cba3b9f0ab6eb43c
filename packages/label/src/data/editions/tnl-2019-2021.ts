import { ADULLACT_2019, CRITERES, EDITION_2021, EXEMPLES, LMI_2021 } from '../sources.ts'
import type { Edition } from '../types.ts'
import { FIVE_LEVELS } from './five-levels.ts'

/** The editions of 2019 to 2021: five domains and five levels. Which domains held in 2022 and 2023 was not found. */
export const tnl2019To2021: Edition = {
  id: 'tnl-2019-2021',
  name: { fr: 'Territoire Numérique Libre 2019 à 2021', en: 'Territoire Numérique Libre 2019 to 2021' },
  known: { domains: 'official', levels: 'official', questions: 'partial' },
  domains: [
    { id: 'strategie', name: { fr: 'Stratégie et mutualisation', en: 'Strategy and mutualisation' } },
    { id: 'interoperabilite', name: { fr: 'Interopérabilité et accessibilité', en: 'Interoperability and accessibility' } },
    { id: 'logiciels', name: { fr: 'Logiciels libres et systèmes', en: 'Free software and systems' } },
    { id: 'ecosysteme', name: { fr: 'Communication et écosystème', en: 'Communication and ecosystem' } },
    { id: 'donnees', name: { fr: 'Ouverture des données publiques', en: 'Opening of public data' } },
  ],
  levels: FIVE_LEVELS,
  calendar: [
    { what: 'closing', date: '2019-10-20', year: '2019' },
    { what: 'results', date: '2019-11-20', year: '2019' },
    { what: 'closing', date: '2020-10-15', year: '2020' },
    { what: 'results', date: '2020-12-01', year: '2020' },
    { what: 'opening', date: '2021-07-01', year: '2021' },
    { what: 'closing', date: '2021-10-15', year: '2021' },
    { what: 'jury', date: '2021-11-05', year: '2021' },
    { what: 'results', date: '2021-11-23', year: '2021' },
  ],
  notes: [{ fr: 'Le sujet de quelques questions est connu par la page des critères et celle des exemples\u00A0; leur texte n’est pas repris.', en: 'The subject of a few questions is known from the pages of criteria and examples; their text is not copied.' }],
  sources: [CRITERES, EXEMPLES, ADULLACT_2019, EDITION_2021, LMI_2021],
}
