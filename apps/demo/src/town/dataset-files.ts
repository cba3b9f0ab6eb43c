import { label, type Dataset, type Distribution } from '@communaux/dcat'
import { oneLine } from '@communaux/report'
import type { DatasetFile } from './result.ts'

/** The files of a dataset as people look for them: a name, a format, an address. */
export const filesOf = ({ distributions }: Dataset): DatasetFile[] => distributions.map(fileOf)

function fileOf(file: Distribution): DatasetFile {
  const [url = null] = [...(file.downloadURL ?? []), ...(file.accessURL ?? [])].flatMap(({ id, literal }) => id ?? literal?.value ?? [])
  const name = label(file.title, 'fr') || (url ?? file.id ?? '')
  return { id: file.id ?? null, name: oneLine(name), url, format: formatOf(file), service: (file.accessService ?? []).length > 0 }
}

/** The last part of a format's address, or its name: « CSV ». */
function formatOf({ format, mediaType }: Distribution): string | null {
  const concept = format ?? mediaType
  const text = concept?.literal?.value ?? concept?.id
  const name = text?.split(/[/#]/).at(-1)
  return name ? oneLine(name).toUpperCase() : null
}
