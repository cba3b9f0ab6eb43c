import type { Store } from '../../store/port.ts'
import { hashOf } from '../../town/id.ts'
import { zipOf, type ZipEntry } from '../../town/zip.ts'
import type { Shown } from '../town/shown.ts'
import { factTable } from './tables.ts'

const FOLDER = 'documents'

/** Everything in one archive: the files of this screen, the facts with their hashes, and the documents that were read. */
export async function dossierOf({ documents: store }: Pick<Store, 'documents'>, shown: Shown, files: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const { view, result } = shown
  const documents: ZipEntry[] = []
  const names: [string, string][] = []
  for (const [index, [name, hash]] of Object.entries(result.documents).entries()) {
    const document = await store.get(hash)
    const place = `${FOLDER}/${String(index + 1).padStart(3, '0')}-${plain(name)}`
    if (!document) continue
    documents.push({ name: place, bytes: document.bytes })
    names.push([place, name])
  }
  const entries = [{ name: view.t('preuves.csv', 'proofs.csv'), bytes: Buffer.from(factTable(shown)) }, ...files, ...documents]
  const sums = entries.map(({ name, bytes }) => `${hashOf(bytes)}  ${name}\n`).join('')
  return zipOf([{ name: view.t('LISEZMOI.txt', 'README.txt'), bytes: Buffer.from(readMe(shown, names)) }, ...entries, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }])
}

/** The end of a path or an address, in letters that every disk takes: nothing leaves the folder. */
const plain = (name: string): string => name.replace(/[?#].*$/, '').split('/').findLast(Boolean)?.replace(/[^\w.-]+/g, '-').slice(-80) ?? 'document'

function readMe({ view, town, collection }: Shown, names: readonly [string, string][]): string {
  const lines = [
    view.t(`Dossier de ${town.name}, collecte du ${view.moment(collection.at)}.`, `File of ${town.name}, collection of ${view.moment(collection.at)}.`),
    view.t('Communaux estime ; le jury du label décide.', 'Communaux estimates; the label\'s jury decides.'),
    '',
    view.t('preuves.csv : chaque fait mesuré, sa règle, sa version, et l\'empreinte de ce qui a été lu.', 'proofs.csv: each fact measured, its rule, its version, and the hash of what was read.'),
    view.t('documents : ce qui a été lu, octet pour octet. Les pages et fichiers de plus de 5 Mo ne sont pas gardés.', 'documents: what was read, byte for byte. Pages and files over 5 MB are not kept.'),
    view.t('SHA256SUMS : les empreintes de tous les fichiers ; « sha256sum -c SHA256SUMS » les vérifie.', 'SHA256SUMS: the hashes of all the files; “sha256sum -c SHA256SUMS” checks them.'),
    '',
    ...names.map(([place, name]) => `${place} : ${name}`),
  ]
  return `${lines.join('\r\n')}\r\n`
}
