import type { Rule } from '@communaux/report/rules'
import type { Repository } from '../model/repository.ts'
import { CODE_LICENCES, REPOSITORIES } from './repository.ts'

/** A reader who finds two licences does not know which one binds. */
export const repositoryLicencesAgree: Rule<Repository> = {
  id: 'communaux/repository-licences-agree',
  severity: 'error',
  title: { fr: 'Les fichiers d’un dépôt disent la même licence', en: 'The files of a repository state the same licence' },
  message: { fr: 'Les fichiers du dépôt « {name} » se contredisent : {stated}.', en: 'The files of the repository “{name}” contradict each other: {stated}.' },
  summary: { fr: 'licences qui se contredisent', en: 'licences that contradict each other' },
  unit: REPOSITORIES,
  source: CODE_LICENCES,
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [
      { fr: 'Demandez aux auteurs sous quelle licence ils publient.', en: 'Ask the authors under which licence they publish.' },
      { fr: 'Mettez le même identifiant SPDX dans LICENSE, dans les manifestes et dans publiccode.yml.', en: 'Put the same SPDX identifier in LICENSE, in the manifests and in publiccode.yml.' },
    ],
  },
  notApplicableWhen: { fr: 'un seul fichier dit la licence', en: 'a single file states the licence' },
  check: ({ row, contradicts }) => {
    if (row.stated.length < 2) return 'not-applicable'
    if (!contradicts) return 'passes'
    const stated = row.stated.map(({ file, licence, text }) => `${file} (${licence ?? text.slice(0, 60)})`).join(', ')
    return { subject: row.path, params: { name: row.name, stated }, value: stated }
  },
}
