import type { ClassName } from '../data/classes.ts'
import { textsOf } from './values.ts'

/** The folder of each class that has addresses of its own; the others are described where they are used. */
const FOLDERS: Partial<Record<ClassName, string>> = { Dataset: 'dataset/', DatasetSeries: 'series/', DataService: 'service/', CatalogRecord: 'record/' }

/** Words in lower case joined by dashes, without accents. */
const slug = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')

/** Gives addresses: from the base and the identifier, else the title; the same node of the same catalogue always has the same one. */
export class Names {
  readonly base: string
  readonly #taken = new Set<string>()

  constructor(base: string) {
    this.base = /[/#]$/.test(base) ? base : `${base}/`
  }

  of(name: ClassName, said: Readonly<Record<string, unknown>>, above: string, language: string): string {
    if (name === 'Distribution') return this.#unused(`${above}/distribution`, '/', true)
    const folder = FOLDERS[name]
    if (folder === undefined) return this.#unused('_:b', '', true)
    return this.#unused(this.base + folder + (ownName(said, language) || 'sans-nom'), '-', false)
  }

  /** Numbers what would have the name of another, or everything where names are numbers. */
  #unused(wanted: string, joint: string, isNumbered: boolean): string {
    let name = isNumbered ? `${wanted}${joint}1` : wanted
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${joint}${String(count)}`
    this.#taken.add(name)
    return name
  }
}

function ownName(said: Readonly<Record<string, unknown>>, language: string): string {
  const given = said['identifier']
  const first: unknown = Array.isArray(given) ? given[0] : given
  const identifier = typeof first === 'object' && first !== null && 'value' in first ? first.value : first
  if (typeof identifier === 'string' && identifier.trim() !== '') return encodeURIComponent(identifier.trim())
  const titles = textsOf(said['title'] ?? '', language)
  return slug((titles.find(({ lang }) => lang === language) ?? titles[0])?.value ?? '')
}
