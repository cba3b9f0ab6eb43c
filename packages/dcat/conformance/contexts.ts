import { has, textOf } from './corpora.ts'

/** Contexts that examples name by their address and keep beside them: given to the reader, since it fetches nothing. */
export function contextsFor(family: string): Readonly<Record<string, unknown>> {
  const kept = '3.0.0/html/examples/context.jsonld'
  if (family !== 'examples-dcat-ap' || !has(family, kept)) return {}
  const context = JSON.parse(textOf(family, kept)) as unknown
  return { 'https://semiceu.github.io/uri.semic.eu-generated/DCAT-AP/releases/3.0.0/html/examples/context.jsonld': context }
}
