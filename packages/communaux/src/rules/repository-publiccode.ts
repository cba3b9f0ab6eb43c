import type { Rule } from '@communaux/report/rules'
import type { Repository } from '../model/repository.ts'
import { REPOSITORIES } from './repository.ts'

/** The file by which other collectivities find the software and know who maintains it. */
export const repositoryPubliccode: Rule<Repository> = {
  id: 'communaux/repository-publiccode',
  severity: 'info',
  title: { fr: 'Un dépôt se décrit dans un publiccode.yml', en: 'A repository describes itself in a publiccode.yml' },
  message: { fr: 'Le dépôt « {name} » n’a pas de publiccode.yml : les autres collectivités ne le trouveront pas.', en: 'The repository “{name}” has no publiccode.yml: other collectivities will not find it.' },
  summary: { fr: 'publiccode.yml absent', en: 'no publiccode.yml' },
  unit: REPOSITORIES,
  source: { title: 'publiccode.yml', url: 'https://yml.publiccode.tools/' },
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Écrivez un publiccode.yml à la racine : nom, description, licence, mainteneur, état.', en: 'Write a publiccode.yml at the root: name, description, licence, maintainer, status.' }],
  },
  check: ({ row }) => (row.publiccode ? 'passes' : { subject: row.path, params: { name: row.name } }),
}
