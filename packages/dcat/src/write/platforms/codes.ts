import { POD_ACCESS, POD_FREQUENCIES } from '../../data/pod.ts'
import { accessRightTable } from '../../data/tables/access-right.ts'
import { checksumAlgorithm } from '../../data/vocabularies/checksum-algorithm.ts'
import { dataTheme } from '../../data/vocabularies/data-theme.ts'
import { fileType } from '../../data/vocabularies/file-type.ts'
import { frequency, type FrequencyConcept } from '../../data/vocabularies/frequency.ts'
import { language } from '../../data/vocabularies/language.ts'
import { isAddressOf } from '../../data/tables/licence.ts'
import { licence, type LicenceConcept } from '../../data/vocabularies/licence.ts'
import type { Concept, Vocabulary } from '../../data/vocabularies/types.ts'

/** The concept that an IRI of a vocabulary names. */
function conceptOf<C extends Concept>({ namespace, alsoUnder = [], concepts }: Vocabulary<C>, iri: string): C | undefined {
  const start = [namespace, ...alsoUnder].find((beginning) => iri.startsWith(beginning))
  return start === undefined ? undefined : concepts.find(({ code }) => code === iri.slice(start.length))
}

export const frequencyConcept = (iri: string): FrequencyConcept | undefined => conceptOf(frequency, iri)
/** A frequency in words, where they mean one code and no other; else its code. */
export function frequencyLabel(iri: string): string | undefined {
  const known = frequencyConcept(iri)
  return known?.scdl !== undefined && frequency.concepts.find(({ scdl }) => scdl === known.scdl) === known ? known.scdl : known?.code
}
/** A frequency as a repeating interval of ISO 8601. */
export const frequencyInterval = (iri: string): string | undefined => POD_FREQUENCIES[frequencyConcept(iri)?.code ?? '']
export const accessLevel = (iri: string): string | undefined => POD_ACCESS.find(([, code]) => accessRightTable.namespace + code === iri)?.[0]
export const themeLabel = (iri: string): string | undefined => conceptOf(dataTheme, iri)?.fr
export const languageTag = (iri: string): string | undefined => conceptOf(language, iri)?.tag
export const algorithmName = (iri: string): string | undefined => conceptOf(checksumAlgorithm, iri)?.code.replace('checksumAlgorithm_', '')

/** A licence of our table, by an address of its own or by that of the European table. */
export const licenceConcept = (iri: string): LicenceConcept | undefined => licence.concepts.find((concept) => isAddressOf(iri, concept)) ?? conceptOf(licence, iri)

/** The short name of a file format: its extension where no other format has the same, else its code, in lower case. */
export function formatName(iri: string): string | undefined {
  const known = conceptOf(fileType, iri)
  if (!known) return undefined
  const extension = known.extensions?.[0]
  const isOwn = fileType.concepts.find(({ code, extensions }) => code.toLowerCase() === extension || extensions?.[0] === extension) === known
  return extension !== undefined && isOwn ? extension : known.code.toLowerCase()
}

/** The usual media type of a file format. */
export const mediaTypeOfFormat = (iri: string): string | undefined => conceptOf(fileType, iri)?.mediaType

/** `text/csv` of its address at IANA. */
export const mediaTypeName = (iri: string): string | undefined => /^https?:\/\/(?:www\.)?iana\.org\/assignments\/media-types\/(.+)$/.exec(iri)?.[1]
