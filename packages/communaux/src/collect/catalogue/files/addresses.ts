import { label, type Dataset, type Distribution } from '@communaux/dcat'

/** A file of a dataset, and where it says it is. */
export interface FileAddress {
  readonly dataset: string
  readonly name: string
  readonly url: string
}

/** Every file with an http(s) address, each address once, in the order of the catalogue: where it is downloaded, else where it is reached. */
export function addressesOf(datasets: readonly Dataset[]): readonly FileAddress[] {
  const found = datasets.flatMap((dataset) => dataset.distributions.flatMap((file) => addressOf(dataset, file) ?? []))
  return [...new Map(found.toReversed().map((one) => [one.url, one])).values()].toReversed()
}

function addressOf({ id }: Dataset, file: Distribution): FileAddress | null {
  const [url] = [...(file.downloadURL ?? []), ...(file.accessURL ?? [])].flatMap(({ id: iri, literal }) => iri ?? literal?.value ?? [])
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return null
  return { dataset: id, url, name: label(file.title, 'fr') || lastPart(url) }
}

/** « budget.csv » of an address; its host when it has no path. */
function lastPart(url: string): string {
  const { pathname, host } = new URL(url)
  return pathname.split('/').filter(Boolean).at(-1) ?? host
}
