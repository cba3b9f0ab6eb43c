import type { RuleInfo } from '@communaux/report'
import { LAW } from '../data/law.ts'

type Name = 'grid-criterion' | 'grid-format' | 'grid-na-reason' | 'grid-page' | 'grid-status'

const problem = (name: Name, severity: RuleInfo['severity'], texts: Pick<RuleInfo, 'title' | 'message'>, step: RuleInfo['title']): RuleInfo => ({
  id: `accessibility/${name}`,
  severity,
  ...texts,
  source: LAW.method,
  remedy: { who: 'producer', effort: 'minutes', steps: [step] },
})

/** What may be wrong in a grid. What can be read is kept; the rest is said, where it stands. */
export const GRID_PROBLEMS: Readonly<Record<Name, RuleInfo>> = {
  'grid-criterion': problem('grid-criterion', 'error', {
    title: { fr: 'Chaque ligne porte un critère du RGAA', en: 'Each line bears a criterion of the RGAA' },
    message: { fr: '« {value} » n’est pas un critère du RGAA 4 : la ligne n’est pas comptée.', en: '"{value}" is not a criterion of RGAA 4: the line is not counted.' },
  }, { fr: 'Écrire le numéro du critère, de 1.1 à 13.12.', en: 'Write the number of the criterion, from 1.1 to 13.12.' }),
  'grid-format': problem('grid-format', 'error', {
    title: { fr: 'La grille a un format connu', en: 'The grid has a known format' },
    message: { fr: 'Ce fichier n’est pas une grille que nous savons lire.', en: 'This file is not a grid that we can read.' },
  }, { fr: 'Donner l’export CSV d’Ara, la grille officielle ODS ou notre JSON.', en: 'Give the CSV export of Ara, the official ODS grid or our JSON.' }),
  'grid-na-reason': problem('grid-na-reason', 'warning', {
    title: { fr: 'Un critère non applicable l’est pour une raison prévue', en: 'A criterion that does not apply has a legal reason' },
    message: {
      fr: 'La raison « {value} » ne rend pas le critère {criterion} non applicable : il reste compté comme non testé.',
      en: 'The reason "{value}" does not make criterion {criterion} not applicable: it counts as not tested.',
    },
  }, { fr: 'Donner « absent », « exempt » ou « derogation-with-alternative ».', en: 'Give "absent", "exempt" or "derogation-with-alternative".' }),
  'grid-page': problem('grid-page', 'error', {
    title: { fr: 'Chaque page a un nom et des critères', en: 'Each page has a name and criteria' },
    message: { fr: 'La page n° {n} n’a pas d’objet « criteria » : elle n’est pas comptée.', en: 'Page no. {n} has no "criteria" object: it is not counted.' },
  }, { fr: 'Donner à la page un « id » et un objet « criteria ».', en: 'Give the page an "id" and a "criteria" object.' }),
  'grid-status': problem('grid-status', 'error', {
    title: { fr: 'Un statut est C, NC, NA ou NT', en: 'A status is C, NC, NA or NT' },
    message: { fr: '« {value} » n’est pas un statut : le critère {criterion} compte comme non testé.', en: '"{value}" is not a status: criterion {criterion} counts as not tested.' },
  }, { fr: 'Écrire C, NC, NA ou NT.', en: 'Write C, NC, NA or NT.' }),
}
