import { expand } from '../data/namespaces.ts'
import { checksumAlgorithm } from '../data/vocabularies/checksum-algorithm.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { spdx } from './lib/sources.ts'
import { linksOf, textOf } from './lib/values.ts'

const ALGORITHM = expand('spdx:algorithm')
const VALUE = expand('spdx:checksumValue')

function algorithmOf(iri: string | undefined): (typeof checksumAlgorithm.concepts)[number] | undefined {
  const code = iri?.slice(iri.lastIndexOf('#') + 1)
  return checksumAlgorithm.concepts.find((concept) => concept.code === code)
}

/** A checksum of the wrong length was cut, or comes from another algorithm: nobody can verify the file with it. */
export const checksumLength: CatalogRule = {
  id: 'dcat/checksum-length',
  on: [expand('spdx:Checksum')],
  severity: 'error',
  title: { fr: 'Une empreinte a la longueur de son algorithme.', en: 'A checksum has the length of its algorithm.' },
  message: {
    fr: '{node} a {found} caractères ; {algorithm} en donne {expected}.',
    en: '{node} has {found} characters; {algorithm} gives {expected}.',
  },
  source: spdx('8.4, File checksum'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Calculez de nouveau l’empreinte du fichier, ou corrigez le nom de l’algorithme.', en: 'Compute the file’s checksum again, or correct the name of the algorithm.' }],
  },
  notApplicableWhen: { fr: 'L’algorithme n’est pas de la table, ou l’empreinte manque.', en: 'The algorithm is not in the table, or the value is missing.' },
  check(checksum) {
    const algorithm = algorithmOf(linksOf(checksum, ALGORITHM)[0]?.id)
    const value = textOf(checksum, VALUE)
    if (!algorithm || value === undefined) return 'not-applicable'
    if (value.length === algorithm.digits) return 'passes'
    const params = { found: value.length, expected: algorithm.digits, algorithm: algorithm.en }
    return { subject: checksum.id, value, params, details: { property: VALUE } }
  },
}
