import { type Finding, finding } from '@communaux/report'
import { isTyped } from '../../model/roles.ts'
import type { FormatId } from '../../read/reading.ts'
import { writeLost } from '../../write/findings.ts'
import type { RdfFormat } from '../../write/write-catalog.ts'
import type { StreamInput, StreamOptions } from '../options.ts'
import { piecesOf } from '../pieces.ts'
import { Restart, type RestartHints } from '../restart.ts'
import { type Source, sourceOf } from '../source.ts'
import { partWriters } from './writers.ts'

export interface ConvertStreamOptions extends StreamOptions {
  /** A syntax of RDF: what a platform asks for is written dataset by dataset, and must be read whole. */
  readonly to: RdfFormat
}

export interface ConvertStreamResult {
  /** Those of reading, and one for each property that the format has no place for. */
  readonly findings: readonly Finding[]
  readonly format: FormatId | null
}

/**
 * Reads a catalogue of any size and writes it in another syntax as it comes, in the order of the document: nothing is put together
 * and nothing is sorted, so that memory does not grow. A node that is described in several places is written in several places,
 * which says the same.
 *
 * @returns texts to write one after the other; the value returned at the end has the findings
 * @throws the reason of `signal` when it is aborted
 * @example for await (const text of convertStream(() => createReadStream('catalogue.rdf'), { to: 'turtle' })) out.write(text)
 */
export async function* convertStream(input: StreamInput, options: ConvertStreamOptions): AsyncGenerator<string, ConvertStreamResult> {
  const source = sourceOf(input, options.spill)
  try {
    const hints = await hintsOf(source, options)
    return yield* written(source, options, { ...hints, isFinal: true })
  } finally {
    await source.close()
  }
}

/** What must be known before the first line is written: a second reading, of a document whose context comes last. */
async function hintsOf(source: Source, options: StreamOptions): Promise<RestartHints> {
  let hints: RestartHints = {}
  while (true) {
    try {
      for await (const { isSettled } of piecesOf(source, options, hints)) if (isSettled) return hints
      return hints
    } catch (error) {
      if (!(error instanceof Restart)) throw error
      hints = { ...hints, ...error.hints }
    }
  }
}

async function* written(source: Source, options: ConvertStreamOptions, hints: RestartHints): AsyncGenerator<string, ConvertStreamResult> {
  const writer = partWriters[options.to]()
  const found: Finding[] = []
  let datasets = 0
  const pieces = piecesOf(source, options, hints)
  yield writer.head()
  for (let next = await pieces.next(); ; next = await pieces.next()) {
    if (next.done) {
      yield writer.end()
      const lost = [...writer.lost].map((property) => finding(writeLost, { params: { property, format: 'RDF/XML' }, value: property }))
      return { format: next.value.format, findings: [...found, ...next.value.findings, ...lost] }
    }
    found.push(...next.value.findings)
    const { graph, bytes } = next.value
    for (const resource of graph.values()) if (isTyped(resource, 'Dataset')) datasets++
    options.onProgress?.({ bytes, datasets, phase: 'read' })
    if (graph.size > 0) yield writer.part(graph)
  }
}
