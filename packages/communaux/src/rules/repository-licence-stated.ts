import type { Rule } from '@communaux/report/rules'
import type { Repository } from '../model/repository.ts'
import { CODE_LICENCES, REPOSITORIES } from './repository.ts'

/** Without a licence nobody may reuse the code, whatever the collectivity wishes. */
export const repositoryLicenceStated: Rule<Repository> = {
  id: 'communaux/repository-licence-stated',
  severity: 'error',
  title: { fr: 'Un dépôt dit sous quelle licence il est publié', en: 'A repository says under which licence it is published' },
  message: { fr: 'Aucun fichier du dépôt « {name} » ne dit sa licence.', en: 'No file of the repository “{name}” states its licence.' },
  summary: { fr: 'licence non précisée', en: 'licence not stated' },
  unit: REPOSITORIES,
  source: CODE_LICENCES,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [
      { fr: 'Choisissez une licence de la liste officielle, et ajoutez son texte dans un fichier LICENSE à la racine.', en: 'Choose a licence of the official list, and add its text in a LICENSE file at the root.' },
      { fr: 'Écrivez le même identifiant dans le manifeste (package.json, composer.json…) et dans publiccode.yml.', en: 'Write the same identifier in the manifest (package.json, composer.json…) and in publiccode.yml.' },
    ],
  },
  check: ({ row }) => (row.stated.length > 0 ? 'passes' : { subject: row.path, params: { name: row.name } }),
}
