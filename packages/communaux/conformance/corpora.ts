import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = process.env['COMMUNAUX_CORPORA'] ?? resolve(import.meta.dirname, '../../../../shared/corpora')

/** The cases about catalogues, read in place. */
export const CATALOGUES: string = join(folder, 'dcat')
export const present: boolean = existsSync(CATALOGUES)
if (!present) console.warn(`No corpora at ${folder}: the conformance of the command line is skipped. Set COMMUNAUX_CORPORA.`)

const FEED = /\.(ttl|rdf|xml|jsonld|json|trig|nt|nq)$/i

/** Every file of a family that may be a feed, by its path in the family. */
export function feedsOf(family: string): readonly string[] {
  const root = join(CATALOGUES, family)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => FEED.test(path)).sort()
}

export const pathOfFeed = (family: string, path: string): string => join(CATALOGUES, family, path)
export const textOfFeed = (family: string, path: string): string => readFileSync(pathOfFeed(family, path), 'utf8')
