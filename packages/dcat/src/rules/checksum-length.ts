import { expand } from '../data/namespaces.ts'
import { checksumDigits } from '../data/tables/checksum-algorithm.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { spdx } from './lib/sources.ts'
import { linksOf, textOf } from './lib/values.ts'

const ALGORITHM = expand('spdx:algorithm')
const VALUE = expand('spdx:checksumValue')

/** `sha256` of `…#checksumAlgorithm_sha256`. */
const nameOf = (iri = ''): string => /#checksumAlgorithm_(\w+)$/.exec(iri)?.[1] ?? ''

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
  // Not applicable: the algorithm is not in the table, or the value is missing.
  check(checksum) {
    const algorithm = nameOf(linksOf(checksum, ALGORITHM)[0]?.id)
    const expected = checksumDigits[algorithm]
    const value = textOf(checksum, VALUE)
    if (expected === undefined || value === undefined) return 'not-applicable'
    if (value.length === expected) return 'passes'
    const params = { found: value.length, expected, algorithm }
    return { subject: checksum.id, value, params, details: { property: VALUE } }
  },
}
