import type { Remedy, Source } from '@communaux/report'
import { FRENCH_LIST } from '../../data/french-list.ts'

const LAW = 'Code des relations entre le public et l’administration'

/** The list, and the article that makes it binding. */
export const LIST: Source = { title: FRENCH_LIST.law.title, clause: 'L323-2, D323-2-1', url: FRENCH_LIST.url }
export const REUSE: Source = { title: LAW, clause: 'L322-1, L323-1', url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350' }
export const SPDX: Source = { title: 'SPDX 3, annexe « SPDX license expressions »', url: 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/' }
export const NPM: Source = { title: 'Documentation de npm : package.json, champ « license »', url: 'https://docs.npmjs.com/cli/configuring-npm/package-json#license' }
export const OPEN_DEFINITION: Source = { title: 'Open Definition 2.1', clause: '2.1', url: 'https://opendefinition.org/od/2.1/fr/' }
export const DATAGOUV: Source = { title: 'data.gouv.fr, licences', url: FRENCH_LIST.url }

/** Choosing a licence of the list again: the remedy that most rules share. */
export const CHOOSE_LISTED: Remedy = {
  who: 'producer',
  effort: 'minutes',
  steps: [
    {
      fr: 'Choisir la Licence Ouverte 2.0 (citer la source et la date), ou l’ODbL 1.0 (partager aussi les bases dérivées), et l’indiquer dans la fiche du jeu de données.',
      en: 'Choose the Licence Ouverte 2.0 (name the source and date), or the ODbL 1.0 (share derived databases too), and state it on the dataset’s page.',
    },
    {
      fr: 'Si d’autres détiennent des droits sur ces données, vérifier d’abord ce que leur licence permet.',
      en: 'If others hold rights on these data, check first what their licence allows.',
    },
  ],
}
