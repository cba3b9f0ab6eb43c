import type { Rule } from '@communaux/report/rules'
import { isReciprocal } from '../data/reciprocal.ts'
import type { Repository } from '../model/repository.ts'
import { REPOSITORIES } from './repository.ts'

const SHOWN = 3

/** How a library is used decides what its licence asks: only a person knows. */
export const repositoryDependencyReciprocal: Rule<Repository> = {
  id: 'communaux/repository-dependency-reciprocal',
  severity: 'warning',
  title: { fr: 'La licence d’un dépôt tient compte de ce qu’il utilise', en: 'The licence of a repository takes account of what it uses' },
  message: {
    fr: 'Le dépôt « {name} » utilise {packages} : cette licence peut demander de publier le tout sous la même.',
    en: 'The repository “{name}” uses {packages}: this licence may ask for the whole to be published under it.',
  },
  summary: { fr: 'dépendance sous licence réciproque', en: 'dependency under a reciprocal licence' },
  unit: REPOSITORIES,
  source: { title: 'GNU AGPL 3.0', clause: '5, 13', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [
      { fr: 'Dites comment la bibliothèque est utilisée : livrée avec le logiciel, appelée par le réseau, ou seulement pour le construire.', en: 'Say how the library is used: shipped with the program, called over the network, or only to build it.' },
      { fr: 'Choisissez pour le dépôt une licence compatible, ou une autre bibliothèque.', en: 'Choose a compatible licence for the repository, or another library.' },
    ],
  },
  notApplicableWhen: { fr: 'aucun fichier de verrouillage lisible', en: 'no lockfile that can be read' },
  check: ({ row: { path, name, licence, dependencies } }) => {
    if (!dependencies) return 'not-applicable'
    const { reciprocal } = dependencies
    if (reciprocal.length === 0 || (licence !== null && isReciprocal(licence))) return 'passes'
    const packages = reciprocal.slice(0, SHOWN).map((one) => `${one.name} (${one.licence})`).join(', ')
    return { outcome: 'unknown', because: 'needs-human', subject: path, value: packages, params: { name, packages: reciprocal.length > SHOWN ? `${packages}…` : packages } }
  },
}
