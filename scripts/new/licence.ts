import { LICENCES } from '../../packages/licence/src/licences/index.ts'
import { spdxLicence } from '../../packages/licence/src/model/ids.ts'
import { camelCase, type Skeleton, UsageError } from './skeleton.ts'

/** `licence <SPDX id>`: what a licence asks and which others its clauses name, incomplete on purpose: the test of the table names what is left. */
export function newLicence([asked = '']: readonly string[]): Skeleton {
  const id = spdxLicence(asked)?.id
  if (id === undefined) throw new UsageError(`« ${asked} » n’est pas un identifiant de la liste SPDX`)
  if (LICENCES.some(({ ids }) => ids.includes(id))) throw new UsageError(`« ${id} » est déjà dans la table`)
  const name = id.toLowerCase()
  const file = `packages/licence/src/licences/${name}.ts`
  const constant = camelCase(/^\d/.test(name) ? `licence-${name}` : name)
  const content = `import type { LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

/** What makes this licence its own, in one sentence. */
export const ${constant}: LicenceTerms = {
  ids: ['${id}'],
  matter: 'software',
  reach: 'work',
  asks: { fr: '', en: '' },
  source: text('${id}', '${id}', ''),
  clauses: [{ to: [], verdict: 'yes', text: { fr: '', en: '' }, source: text('${id}', '${id}', '') }],
}
`
  return {
    files: { [file]: content },
    next: [
      `inscrivez ${constant} dans packages/licence/src/licences/index.ts`,
      'dites jusqu’où elle porte (reach), ce qu’elle demande (asks, une suite de « Elle… »), et une clause par article qui nomme d’autres licences ; sans tel article, clauses: []',
      'ajoutez ses cas à packages/licence/test/compatible.test.ts : npm test packages/licence nomme ce qui manque',
      'npm run conformance la compare à OSADL, npm run changeset dit le changement',
    ],
  }
}
