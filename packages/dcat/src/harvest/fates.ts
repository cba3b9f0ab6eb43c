import type { Finding } from '@communaux/report'
import type { DatasetLine } from '../check/dataset-lines.ts'
import { expand } from '../data/namespaces.ts'
import type { Graph, Resource } from '../model/graph.ts'
import { linksOf, textOf } from '../rules/lib/values.ts'

/** What becomes of an entry on data.gouv.fr. */
export interface Fate {
  /** `merged`: another entry bears the same identifier, and only one page comes of them; `skipped`: no page at all. */
  readonly fate: 'kept' | 'merged' | 'skipped'
  /** How many things will be guessed, its distributions included. */
  readonly guessed: number
  /** How many things it says will be lost, its distributions included. */
  readonly lost: number
}

/** An entry of the feed, and what will become of it. */
export interface HarvestLine extends DatasetLine, Fate {}

const TITLE = expand('dct:title')
const IDENTIFIER = expand('dct:identifier')
const DISTRIBUTION = expand('dcat:distribution')

/** The fate of each entry: udata needs a title and an identifier (`process_dataset`), and knows an entry by its identifier alone. */
export function fates(lines: readonly DatasetLine[], graph: Graph, findings: readonly Finding[]): readonly HarvestLine[] {
  const bearers = new Map<string, number>()
  for (const { id } of lines) {
    const identifier = identifierOf(graph.get(id))
    if (identifier !== undefined) bearers.set(identifier, (bearers.get(identifier) ?? 0) + 1)
  }
  const counts = countsBySubject(findings)
  return lines.map((line) => {
    const resource = graph.get(line.id)
    const identifier = identifierOf(resource)
    const isSkipped = identifier === undefined || !textOf(resource, TITLE)?.trim()
    const own = [line.id, ...linksOf(resource, DISTRIBUTION).map(({ id }) => id)].map((id) => counts.get(id))
    return {
      ...line,
      fate: isSkipped ? 'skipped' : (bearers.get(identifier) ?? 0) > 1 ? 'merged' : 'kept',
      guessed: own.reduce((sum, count) => sum + (count?.guessed ?? 0), 0),
      lost: own.reduce((sum, count) => sum + (count?.lost ?? 0), 0),
    }
  })
}

const identifierOf = (resource: Resource | undefined): string | undefined => textOf(resource, IDENTIFIER)?.trim() || undefined

function countsBySubject(findings: readonly Finding[]): ReadonlyMap<string, Pick<Fate, 'guessed' | 'lost'>> {
  const counts = new Map<string, { guessed: number; lost: number }>()
  for (const { subject = '', details } of findings) {
    const fate = details?.['fate']
    if (fate !== 'guessed' && fate !== 'lost') continue
    const count = counts.get(subject) ?? { guessed: 0, lost: 0 }
    count[fate] += 1
    counts.set(subject, count)
  }
  return counts
}
