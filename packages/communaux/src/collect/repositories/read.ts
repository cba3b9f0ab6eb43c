import { datasetLicence, INVENTORY_FILES } from '@communaux/licence'
import { nameOfText } from '../../adapters/licence-text.ts'
import { sha256 } from '../../model/evidence.ts'
import type { Repository } from '../../model/repository.ts'
import type { Dependencies } from '../../model/town.ts'
import type { TownPorts } from '../ports.ts'
import { dependenciesOf } from './dependencies.ts'
import { MANIFESTS, readManifest, type ManifestFacts } from './manifests.ts'

const LICENCE_FILE = /^(licen[cs]e|copying|unlicen[cs]e)(\.(md|txt|rst))?$/i

/** Reads what states the licence of a repository. Null when there is no such folder. */
export async function readRepository(path: string, ports: TownPorts, fork = false): Promise<Repository | null> {
  const entries = await ports.files.list(path)
  if (!entries) return null
  const names = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const files = await textsOf(path, names.filter((name) => LICENCE_FILE.test(name) || Object.hasOwn(MANIFESTS, name)), ports)
  const lockfiles = await textsOf(path, names.filter((name) => INVENTORY_FILES.includes(name)), ports)
  const manifests = [...files].flatMap(([name, text]) => (LICENCE_FILE.test(name) ? [] : [readManifest(name, text)]))
  return repositoryOf(path, files, manifests, { fork: fork || (await isFork(path, ports)), dependencies: dependenciesOf(lockfiles) }, ports.now)
}

async function textsOf(path: string, names: readonly string[], { files }: TownPorts): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const name of names) {
    const bytes = await files.read(files.join(path, name))
    if (bytes) texts.set(name, new TextDecoder().decode(bytes))
  }
  return texts
}

interface Rest {
  readonly fork: boolean
  readonly dependencies: Dependencies | undefined
}

function repositoryOf(path: string, files: ReadonlyMap<string, string>, manifests: readonly ManifestFacts[], { fork, dependencies }: Rest, now: string): Repository {
  const stated = statedIn(files)
  const { id, status, kind, contradicts } = datasetLicence(stated.map(({ text }) => text), { now, kind: 'software' })
  const faults = manifests.find(({ publiccodeFaults }) => publiccodeFaults)?.publiccodeFaults
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
      ...(dependencies && { dependencies }),
    },
    usedBy: manifests.flatMap(({ usedBy }) => usedBy ?? []),
    ...(faults && { publiccodeFaults: faults }),
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
