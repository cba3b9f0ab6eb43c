import { label, type Dataset, type Distribution } from '@communaux/dcat'

type Described = NonNullable<Dataset['licence']> | NonNullable<Dataset['rights']>[number]

/** What a licence node or text says: its address, else its words. */
function wordsOf(part: Described | undefined): readonly string[] {
  if (!part) return []
  const words = [part.literal?.value, label(part.title, 'fr'), label(part.label, 'fr'), ...(part.identifier ?? []).map(({ value }) => value)]
  const address = part.id !== undefined && !part.id.startsWith('_:') ? part.id : undefined
  return [address, ...words].filter((text): text is string => text !== undefined && text.trim() !== '')
}

/**
 * All that is said of a dataset's licence, each once: on the dataset, then on its files, then as rights when
 * nothing else speaks.
 */
export function licenceValues(dataset: Dataset): readonly string[] {
  const stated = [...wordsOf(dataset.licence), ...dataset.distributions.flatMap((file: Distribution) => wordsOf(file.licence))]
  const rights = [dataset, ...dataset.distributions].flatMap(({ rights: said }) => (said ?? []).flatMap(wordsOf))
  return [...new Set(stated.length > 0 ? stated : rights)]
}
