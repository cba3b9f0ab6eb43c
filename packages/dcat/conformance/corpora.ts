import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const root = process.env['COMMUNAUX_CORPORA'] ?? join(repository, '../shared/corpora')

/** Where other people's cases are: beside the repository, or where the environment says. */
export const corpora: string = join(root, 'dcat')
export const isThere: boolean = existsSync(corpora)
if (!isThere) console.warn(`Cas d'autrui absents (${corpora}) : ces tests sont passés.`)

/** Every file of a family, by its path inside the family, sorted. */
export function filesOf(family: string): string[] {
  const folder = join(corpora, family)
  if (!existsSync(folder)) return []
  const walk = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => walk(join(path, name))) : [relative(folder, path)]
  return walk(folder)
}

export const bytesOf = (family: string, file: string): Uint8Array => readFileSync(join(corpora, family, file))
export const textOf = (family: string, file: string): string => readFileSync(join(corpora, family, file), 'utf8')
export const has = (family: string, file: string): boolean => existsSync(join(corpora, family, file))

/** The files of catalogues that the manifest calls malformed as published. */
export function malformed(): readonly { family: string; file: string }[] {
  const manifest = readFileSync(join(root, 'MANIFEST.csv'), 'utf8')
  return manifest.split('\n').flatMap((line) => {
    const [path = ''] = line.split(',', 1)
    const [domain, family = '', ...rest] = path.split('/')
    return domain === 'dcat' && line.includes('malformed as published') ? [{ family, file: rest.join('/') }] : []
  })
}
