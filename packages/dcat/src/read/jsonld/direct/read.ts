/**
 * The direct way: most catalogues in JSON-LD are written by programs and use little of the norm. For them the parsed JSON
 * is the graph: one walk lists its nodes and makes sure that nothing in it needs a repair or the full processor, and
 * nodes are made from it when somebody asks for them. Checks look at the JSON itself.
 *
 * It is a shorter way to the same place, never another reading: at the first doubt it gives up, and the other readers
 * start over. A test reads everything both ways and compares.
 */
import type { LatentGraph } from '../../../model/latent.ts'
import { isArray, isObject, type Json } from '../../json/parse.ts'
import { Context, NotInProfile } from '../context.ts'
import { DocumentGraph } from './document.ts'
import { Survey } from './survey.ts'

/** @returns undefined when the document is for another reader */
export function readDirect(document: Json, base: string): LatentGraph | undefined {
  try {
    return isObject(document) ? read(document, base) : undefined
  } catch (error) {
    if (error instanceof NotInProfile) return undefined
    throw error
  }
}

function read(document: Readonly<Record<string, Json>>, base: string): LatentGraph | undefined {
  const { '@context': local, '@graph': nodes, ...node } = document
  const context = Context.empty(base).with(local)
  // A graph that has a name, or properties of its own, is for the other readers; one that has neither takes a blank name.
  const isGraph = nodes !== undefined
  if (isGraph && (!isArray(nodes) || Object.keys(node).length > 0)) return undefined
  const survey = new Survey(context)
  if (isGraph) survey.blanks.push(document)
  for (const item of isGraph ? nodes : [node]) {
    if (!isObject(item)) return undefined
    survey.node(item)
  }
  return new DocumentGraph(survey)
}
