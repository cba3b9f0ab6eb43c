import { expand } from '../../data/namespaces.ts'
import { SCDL_LICENCES } from '../../data/scdl.ts'
import { fileType } from '../../data/vocabularies/file-type.ts'
import { frequency } from '../../data/vocabularies/frequency.ts'
import { licence } from '../../data/vocabularies/licence.ts'

const FREQUENCY = expand('dct:accrualPeriodicity')
const FORMAT = expand('dct:format')
const LICENCE = expand('dct:license')

/** A code in the words of a platform or of the schema of towns; its address when they have none. */
export function platformText(property: string, iri: string, words: 'udata' | 'scdl'): string {
  if (property === FREQUENCY) return frequency.concepts.find(({ code }) => frequency.namespace + code === iri)?.[words] ?? iri
  if (property === FORMAT) return fileType.concepts.find(({ code }) => fileType.namespace + code === iri)?.code.toLowerCase() ?? iri
  if (property !== LICENCE) return iri
  const id = licence.concepts.find(({ url }) => url === iri)?.udata
  if (words === 'udata') return id ?? iri
  return Object.entries(SCDL_LICENCES).find(([, known]) => known === id)?.[0] ?? iri
}
