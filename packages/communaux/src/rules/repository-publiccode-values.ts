import type { Rule } from '@communaux/report/rules'
import type { Repository } from '../model/repository.ts'
import { REPOSITORIES } from './repository.ts'

/** What is wrong in every version of the standard; the whole validation depends on the version that the file states. */
export const repositoryPubliccodeValues: Rule<Repository> = {
  id: 'communaux/repository-publiccode-values',
  severity: 'warning',
  title: { fr: 'Le publiccode.yml d’un dépôt dit ce qu’il faut, avec les mots de la norme', en: 'The publiccode.yml of a repository says what is needed, in the words of the standard' },
  message: { fr: 'Le publiccode.yml du dépôt « {name} » est à reprendre : {keys}.', en: 'The publiccode.yml of the repository “{name}” needs work: {keys}.' },
  summary: { fr: 'publiccode.yml à reprendre', en: 'publiccode.yml that needs work' },
  unit: REPOSITORIES,
  source: { title: 'publiccode.yml', url: 'https://yml.publiccode.tools/schema.core.html' },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Ouvrez le fichier dans un éditeur de publiccode.yml, corrigez les clés nommées, enregistrez-le à la racine du dépôt.', en: 'Open the file in a publiccode.yml editor, mend the keys named, save it at the root of the repository.' }],
  },
  notApplicableWhen: { fr: 'le dépôt n’a pas de publiccode.yml lisible', en: 'the repository has no publiccode.yml that can be read' },
  check: ({ row: { path, name }, publiccodeFaults: faults }) => {
    if (!faults) return 'not-applicable'
    if (faults.length === 0) return 'passes'
    const keys = faults.join(', ')
    return { subject: path, value: keys, params: { name, keys } }
  },
}
