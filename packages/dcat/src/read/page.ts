import { expand } from '../data/namespaces.ts'
import { type Graph, isReference } from '../model/graph.ts'
import { readPage } from './findings/document.ts'
import type { Trouble } from './reading.ts'

/** A page of a catalogue: how many datasets it holds, of how many, and where the next page is. */
export interface Page {
  readonly shown: number
  readonly total?: number
  readonly next?: string
}

/** What is said of a page, at a place of the document. */
export function pageOf({ shown, total, next }: Page, place: Pick<Trouble, 'path' | 'span' | 'words'>): Trouble {
  const known = total !== undefined && total >= shown
  return { rule: readPage, ...place, ...(!known && { message: NO_TOTAL }), params: { shown, ...(known && { total }) }, value: next ?? total }
}

const NO_TOTAL = {
  fr: 'Ce fichier n’est qu’une page du catalogue ({shown} jeux de données) : la suite est à une autre adresse, qui n’a pas été ouverte.',
  en: 'This file is only one page of the catalogue ({shown} datasets): the rest is at another address, which was not opened.',
}

const HYDRA = expand('hydra:')
const NEXT = ['next', 'nextPage', 'previous', 'previousPage'].map((name) => HYDRA + name)

/**
 * The page that a graph says it is, by Hydra.
 *
 * @param properties those of the graph: a graph without those of Hydra is not looked through
 * @param count how many datasets the graph holds
 */
export function hydraPage(graph: Graph, properties: Iterable<string>, count: () => number): readonly Trouble[] {
  const said = new Set(properties)
  if (!NEXT.some((property) => said.has(property))) return []
  const values = (property: string): readonly string[] =>
    [...graph.values()].flatMap(({ properties: own }) => (own.get(property) ?? []).map((value) => (isReference(value) ? value.id : value.value)))
  const [next = ''] = NEXT.flatMap(values)
  const total = Number(values(`${HYDRA}totalItems`)[0] ?? NaN)
  return [pageOf({ shown: count(), ...(Number.isInteger(total) && { total }), next }, { words: next })]
}

const SEARCH = /<(?:[\w.-]+:)?SearchResults\b[^>]*>/
const TOKEN = /<(?:[\w.-]+:)?resumptionToken\b([^>]*)>\s*[^<\s][^<]*</
const NEAR = 65_536

/** The page that an answer of CSW or OAI-PMH says it is. */
export function protocolPage(text: string): readonly Trouble[] {
  const found = SEARCH.exec(text.slice(0, NEAR))
  if (found) {
    const [tag] = found
    const [total = NaN, shown = NaN] = ['numberOfRecordsMatched', 'numberOfRecordsReturned'].map((name) => numberIn(tag, name))
    return total > shown ? [pageOf({ shown, total }, { span: { start: found.index, length: tag.length } })] : []
  }
  const from = Math.max(0, text.length - NEAR)
  const token = TOKEN.exec(text.slice(from))
  if (!token) return []
  const shown = text.split(/<(?:[\w.-]+:)?record[\s>]/).length - 1
  const total = numberIn(token[1] ?? '', 'completeListSize')
  return [pageOf({ shown, ...(total !== undefined && { total }) }, { span: { start: from + token.index, length: token[0].length - 1 } })]
}

function numberIn(tag: string, name: string): number | undefined {
  const written = new RegExp(String.raw`\b${name}\s*=\s*["'](\d+)["']`).exec(tag)?.[1]
  return written === undefined ? undefined : Number(written)
}
