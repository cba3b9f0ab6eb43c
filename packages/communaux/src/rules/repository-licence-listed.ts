import type { Rule } from '@communaux/report/rules'
import type { Repository } from '../model/repository.ts'
import { CODE_LICENCES, REPOSITORIES } from './repository.ts'

const ON_THE_LIST = new Set(['listed', 'family', 'homologated'])

/** Only what the collectivity publishes itself is bound by the list, never what it depends on. */
export const repositoryLicenceListed: Rule<Repository> = {
  id: 'communaux/repository-licence-listed',
  severity: 'warning',
  title: { fr: 'La licence d’un dépôt est sur la liste officielle', en: 'The licence of a repository is on the official list' },
  message: { fr: 'La licence {licence} du dépôt « {name} » est hors de la liste des licences pour le code des administrations.', en: 'The licence {licence} of the repository “{name}” is not on the list of licences for the code of administrations.' },
  summary: { fr: 'licence hors de la liste', en: 'licence not on the list' },
  unit: REPOSITORIES,
  source: CODE_LICENCES,
  remedy: {
    who: 'developer',
    effort: 'days',
    steps: [{ fr: 'Choisissez une licence de la liste, ou demandez l’homologation de celle-ci.', en: 'Choose a licence of the list, or ask for this one to be approved.' }],
  },
  notApplicableWhen: { fr: 'aucune licence n’est dite', en: 'no licence is stated' },
  check: ({ row, contradicts }) => {
    if (row.status === 'not-stated' || contradicts) return 'not-applicable'
    if (ON_THE_LIST.has(row.status)) return 'passes'
    const licence = row.licence ?? row.stated[0]?.text.slice(0, 60) ?? ''
    if (row.status === 'not-listed') return { subject: row.path, params: { name: row.name, licence }, value: licence }
    return {
      outcome: 'unknown',
      because: 'needs-human',
      subject: row.path,
      value: licence,
      params: { name: row.name, licence },
      message: { fr: 'La licence du dépôt « {name} » n’est pas reconnue ({licence}) : une personne doit la lire.', en: 'The licence of the repository “{name}” is not recognised ({licence}): a person must read it.' },
    }
  },
}
