import { type Finding, finding } from '@communaux/report'
import type { Graph } from '../model/graph.ts'
import { streamScattered } from './findings.ts'
import { DiskGraph } from './graph/disk-graph.ts'
import type { Facts } from './graph/facts.ts'
import type { Judge } from './graph/judge.ts'
import { Window } from './graph/window.ts'
import type { StreamInput, StreamOptions } from './options.ts'
import { type Ending, piecesOf } from './pieces.ts'
import { Restart, type RestartHints } from './restart.ts'
import { type Source, sourceOf } from './source.ts'
import { memorySpill, type OpenSpill } from './spill.ts'

/** One reading of a document: what judges it, and what it gives once all is judged. */
export interface Reading<Result> {
  readonly judge: Judge
  readonly facts: Facts
  /** @param hubs the catalogues and series, whole */
  readonly result: (hubs: Graph) => Result
}

export interface Through<Result> {
  readonly value: Result
  readonly ending: Ending
}

/** Reads a document to its end, from the start again where that is needed, and judges every node once. */
export async function runThrough<Result>(input: StreamInput, options: StreamOptions, begin: () => Reading<Result>): Promise<Through<Result>> {
  const source = sourceOf(input, options.spill)
  let hints: RestartHints = {}
  try {
    while (true) {
      try {
        return hints.isScattered ? await throughSpill(source, options, hints, begin()) : await throughWindow(source, options, hints, begin())
      } catch (error) {
        if (!(error instanceof Restart)) throw error
        hints = { ...hints, ...error.hints }
      }
    }
  } finally {
    await source.close()
  }
}

async function throughWindow<Result>(source: Source, options: StreamOptions, hints: RestartHints, { judge, facts, result }: Reading<Result>): Promise<Through<Result>> {
  const window = new Window(facts, judge)
  const read = await readAll(source, options, hints, facts, (graph) => window.take(graph))
  window.end()
  return { value: result(window.hubs()), ending: read }
}

async function throughSpill<Result>(source: Source, options: StreamOptions, hints: RestartHints, { judge, facts, result }: Reading<Result>): Promise<Through<Result>> {
  const open: OpenSpill = options.spill ?? memorySpill
  const disk = new DiskGraph(await open(), facts, judge)
  try {
    const read = await readAll(source, options, hints, facts, (graph) => disk.add(graph))
    await disk.settle((datasets) => options.onProgress?.({ bytes: disk.size, datasets, phase: 'settle' }), options.signal)
    const note = finding(streamScattered, { params: { size: Math.max(1, Math.round(disk.size / 1e6)) } })
    return { value: result(disk.hubs()), ending: { ...read, findings: [...read.findings, note] } }
  } finally {
    await disk.close()
  }
}

async function readAll(source: Source, options: StreamOptions, hints: RestartHints, facts: Facts, take: (graph: Graph) => void | Promise<void>): Promise<Ending> {
  const found: Finding[] = []
  const pieces = piecesOf(source, options, hints)
  for (let next = await pieces.next(); ; next = await pieces.next()) {
    if (next.done) return { format: next.value.format, findings: [...found, ...next.value.findings] }
    for (const one of next.value.findings) found.push(one)
    await take(next.value.graph)
    options.onProgress?.({ bytes: next.value.bytes, datasets: facts.records.length, phase: 'read' })
  }
}
