import { datasetLicence } from '@communaux/licence'
import { nameOfText } from '../../adapters/licence-text.ts'
import { sha256 } from '../../model/evidence.ts'
import type { Repository } from '../../model/repository.ts'
import type { TownPorts } from '../ports.ts'
import { MANIFESTS, readManifest, type ManifestFacts } from './manifests.ts'

const LICENCE_FILE = /^(licen[cs]e|copying|unlicen[cs]e)(\.(md|txt|rst))?$/i

/** Reads what states the licence of a repository. Null when there is no such folder. */
export async function readRepository(path: string, ports: TownPorts, fork = false): Promise<Repository | null> {
  const entries = await ports.files.list(path)
  if (!entries) return null
  const names = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const files = new Map<string, string>()
  for (const name of names.filter((candidate) => LICENCE_FILE.test(candidate) || Object.hasOwn(MANIFESTS, candidate))) {
    const bytes = await ports.files.read(ports.files.join(path, name))
    if (bytes) files.set(name, new TextDecoder().decode(bytes))
  }
  const manifests = [...files].flatMap(([name, text]) => (LICENCE_FILE.test(name) ? [] : [readManifest(name, text)]))
  return repositoryOf(path, files, manifests, fork || (await isFork(path, ports)), ports.now)
}

function repositoryOf(path: string, files: ReadonlyMap<string, string>, manifests: readonly ManifestFacts[], fork: boolean, now: string): Repository {
  const stated = statedIn(files)
  const { id, status, kind, contradicts } = datasetLicence(stated.map(({ text }) => text), { now, kind: 'software' })
  const nothing = stated.length === 0 || kind === 'not-specified'
  return {
    row: {
      path,
      name: manifests.find(({ name }) => name !== undefined)?.name ?? folderName(path),
      licence: id,
      status: nothing ? 'not-stated' : status,
      stated: stated.map(({ file, text }) => ({ file, text, licence: datasetLicence([text], { now, kind: 'software' }).id })),
      publiccode: [...files.keys()].some((name) => name.startsWith('publiccode.')),
      fork,
    },
    usedBy: manifests.flatMap(({ usedBy }) => usedBy ?? []),
    contradicts,
    hash: sha256(JSON.stringify([...files])),
  }
}

function statedIn(files: ReadonlyMap<string, string>): readonly { file: string; text: string }[] {
  return [...files].flatMap(([file, text]) => {
    const said = LICENCE_FILE.test(file) ? (nameOfText(text) ?? text.slice(0, 200)) : readManifest(file, text).licence
    return said === undefined || said.trim() === '' ? [] : [{ file, text: said }]
  })
}

const folderName = (path: string): string => path.split(/[/\\]/).filter((part) => part !== '' && part !== '.').at(-1) ?? path

/** A copy that follows its original has a remote named `upstream`. */
async function isFork(path: string, { files }: TownPorts): Promise<boolean> {
  const config = await files.read(files.join(files.join(path, '.git'), 'config'))
  return config !== null && /^\s*\[remote "upstream"\]/m.test(new TextDecoder().decode(config))
}
