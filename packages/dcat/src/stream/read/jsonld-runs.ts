import { readJsonLdContext, readJsonLdSyntax } from '../../read/findings/json.ts'
import type { Json } from '../../read/json/parse.ts'
import { NotInProfile } from '../../read/jsonld/context.ts'
import { readFull } from '../../read/jsonld/full.ts'
import { type Contexts, inlineContexts } from '../../read/jsonld/inline.ts'
import { readProfile } from '../../read/jsonld/profile.ts'
import { prefixesOf } from '../../read/jsonld/read.ts'
import type { Sink } from '../../read/jsonld/sink.ts'
import type { Trouble } from '../../read/reading.ts'
import type { OpenOptions } from './open-options.ts'

/** Reads JSON-LD run by run into one sink: what is said once of a document is said once. */
export class JsonLdRuns {
  readonly #base: string
  readonly #contexts: Contexts
  readonly #sink: Sink
  readonly #told = new Set<string>()
  #isFull = false

  constructor({ base, contexts }: OpenOptions, sink: Sink) {
    this.#base = base
    this.#contexts = contexts as Contexts
    this.#sink = sink
  }

  /** @returns the prefixes of its context */
  async read(run: Json, hasContexts: boolean): Promise<ReadonlyMap<string, string>> {
    const { document, troubles } = inlineContexts(run, this.#contexts, this.#base, hasContexts)
    const met = this.#sink.troubles.length
    this.#sink.troubles.push(...troubles)
    if (this.#isFull || !this.#readPlain(document)) await readFull(document, this.#base, this.#contexts, this.#sink)
    const told = this.#sink.troubles.splice(met).filter((trouble) => this.#isNew(trouble))
    this.#sink.troubles.push(...told)
    return prefixesOf(document)
  }

  /** Once a run needs the full processor, the others go to it at once: they have the same context. */
  #readPlain(document: Json): boolean {
    const met = this.#sink.troubles.length
    try {
      readProfile(document, this.#base, this.#sink)
      return true
    } catch (error) {
      if (!(error instanceof NotInProfile)) throw error
      const kept = this.#sink.troubles.slice(0, met)
      this.#sink.drain()
      this.#sink.troubles.push(...kept)
      this.#sink.path.splice(0)
      this.#isFull = true
      return false
    }
  }

  /** What is wrong with the context is wrong in each run. */
  #isNew({ rule, params }: Trouble): boolean {
    if (rule !== readJsonLdContext && rule !== readJsonLdSyntax) return true
    const { size } = this.#told
    return this.#told.add(JSON.stringify([rule.id, params])).size > size
  }
}
