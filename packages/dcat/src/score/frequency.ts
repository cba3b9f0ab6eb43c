import { DUBLIN_CORE_FREQUENCY, frequency, type FrequencyConcept, legacyFrequencies } from '../data/vocabularies/frequency.ts'
import { isReference, type Value } from '../model/graph.ts'

const byCode = new Map<string, FrequencyConcept>()

function known(): ReadonlyMap<string, FrequencyConcept> {
  if (byCode.size > 0) return byCode
  for (const concept of frequency.concepts) {
    byCode.set(frequency.namespace + concept.code, concept)
    if (concept.dublinCore) byCode.set(DUBLIN_CORE_FREQUENCY + concept.dublinCore, concept)
    if (concept.udata) byCode.set(concept.udata, concept)
  }
  for (const [former, current] of Object.entries(legacyFrequencies)) {
    const concept = byCode.get(current)
    if (concept) byCode.set(former, concept)
  }
  return byCode
}

/**
 * The frequency that data.gouv.fr reads in a value: a code of the EU table, of Dublin Core, or an identifier of its own.
 *
 * @example frequencyOf({ id: 'http://purl.org/cld/freq/daily' })?.code // 'DAILY'
 */
export const frequencyOf = (value: Value): FrequencyConcept | undefined => known().get(isReference(value) ? value.id : value.value.trim())
