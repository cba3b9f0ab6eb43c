import type { Localized } from '@communaux/report'
import { isBlank } from '../model/graph.ts'
import type { ComparedNode } from './compared-nodes.ts'
import type { Pair } from './pair-nodes.ts'
import type { DiffWarning } from './types.ts'

const HARVESTED: ReadonlySet<string> = new Set(['Dataset', 'DatasetSeries', 'DataService'])

/** What data.gouv.fr knows a harvested dataset by: its identifier, else its IRI. */
const remoteId = ({ identifier, subject }: ComparedNode): string | undefined => identifier ?? (isBlank(subject) ? undefined : subject)

/** What a changed name or address will do on data.gouv.fr, which reads the catalogue again (udata, `udata/harvest/backends/dcat.py`). */
export function pairWarnings({ before, after }: Pair): readonly DiffWarning[] {
  const subject = after.subject
  const about = after.title || subject
  const [was, is] = after.class === 'Distribution' ? [before.url, after.url] : [remoteId(before), remoteId(after)]
  if (was === undefined || is === undefined || was === is) return []
  if (after.class === 'Distribution') return [{ id: 'resource-recreated', subject, text: resourceText(about, was, is) }]
  return HARVESTED.has(after.class) ? [{ id: 'dataset-recreated', subject, text: datasetText(about, was, is) }] : []
}

const resourceText = (about: string, was: string, is: string): Localized => ({
  fr: `La ressource « ${about} » change d’adresse (${was} → ${is}) : data.gouv.fr créera une nouvelle ressource, et perdra l’historique de l’ancienne. Gardez l’adresse d’avant si vous le pouvez.`,
  en: `The distribution “${about}” changes its address (${was} → ${is}): data.gouv.fr will create a new resource, and lose the history of the former one. Keep the former address if you can.`,
})

const datasetText = (about: string, was: string, is: string): Localized => ({
  fr: `« ${about} » change d’identifiant (${was} → ${is}) : data.gouv.fr créera une nouvelle fiche et archivera l’ancienne. Gardez l’identifiant d’avant.`,
  en: `“${about}” changes its identifier (${was} → ${is}): data.gouv.fr will create a new page and archive the former one. Keep the former identifier.`,
})

/** Nodes of one catalogue that bear the same identifier: they are told apart by their IRIs alone. */
export function sharedIdentifiers(nodes: readonly ComparedNode[]): readonly DiffWarning[] {
  const bearers = new Map<string, ComparedNode[]>()
  for (const node of nodes) {
    if (node.identifier === undefined || !HARVESTED.has(node.class)) continue
    bearers.set(node.identifier, [...(bearers.get(node.identifier) ?? []), node])
  }
  return [...bearers].flatMap(([identifier, [first, ...others]]): readonly DiffWarning[] =>
    first && others.length > 0 ? [{ id: 'identifier-shared', subject: first.subject, text: sharedText(identifier, others.length + 1) }] : [])
}

const sharedText = (identifier: string, n: number): Localized => ({
  fr: `${n.toString()} fiches portent l’identifiant « ${identifier} » : elles sont comparées par leur IRI, ou par leur contenu.`,
  en: `${n.toString()} entries bear the identifier “${identifier}”: they are compared by their IRI, or by their content.`,
})
