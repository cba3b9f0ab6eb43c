/**
 * The direct way: most catalogues in JSON-LD are written by programs and use little of the norm. For them the parsed JSON
 * is the graph: one walk lists its nodes and makes sure that nothing in it needs a repair or the full processor, and
 * nodes are made from it when somebody asks for them. Checks look at the JSON itself.
 *
 * It is a shorter way to the same place, never another reading: at the first doubt it gives up, and the other readers
 * start over. A test reads everything both ways and compares.
 */
import type { LatentGraph } from '../../../model/latent.ts'
import { isArray, isObject, type Json, type JsonObject } from '../../json/parse.ts'
import { Context, NotInProfile } from '../context.ts'
import { DocumentGraph } from './document.ts'
import { Survey } from './survey.ts'

/** @returns undefined when the document is for another reader */
export function readDirect(document: Json, base: string): LatentGraph | undefined {
  try {
    return isArray(document) ? graphOf(document, new Survey(Context.empty(base))) : isObject(document) ? read(document, base) : undefined
  } catch (error) {
    if (error instanceof NotInProfile) return undefined
    throw error
  }
}

function read(document: JsonObject, base: string): LatentGraph | undefined {
  const { '@context': local, '@graph': nodes, ...node } = document
  const survey = new Survey(Context.empty(base).with(local))
  if (nodes === undefined) return graphOf([node], survey)
  // A graph that has a name, or properties of its own, is for the other readers; one that has neither takes a blank name.
  if (!isArray(nodes) || Object.keys(node).length > 0) return undefined
  survey.blanks.push(document)
  return graphOf(nodes, survey)
}

function graphOf(nodes: readonly Json[], survey: Survey): LatentGraph | undefined {
  if (!nodes.every(isObject)) return undefined
  for (const node of nodes) survey.node(node)
  return new DocumentGraph(survey)
}
