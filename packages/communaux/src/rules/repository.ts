import type { Source, Unit } from '@communaux/report'

export const REPOSITORIES: Unit = { one: { fr: 'dépôt', en: 'repository' }, other: { fr: 'dépôts', en: 'repositories' } }

/** The list that binds the code that administrations publish. */
export const CODE_LICENCES: Source = {
  title: 'Code des relations entre le public et l’administration',
  clause: 'D323-2-1',
  url: 'https://www.data.gouv.fr/pages/legal/licences',
}
