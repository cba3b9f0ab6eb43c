import type { StreamOptions } from '@communaux/dcat'
import { typeset } from '@communaux/report'
import type { Context } from './command.ts'
import type { BigInput } from './open-catalogue.ts'
import { smallHeap } from './small-heap.ts'
import { streamMeter } from './stream-progress.ts'
import { temporarySpill } from './temporary-spill.ts'

/**
 * Runs a streaming function on a big catalogue: progress shown, a temporary file at hand, a clean stop at Ctrl-C with one line that
 * says how far it got.
 *
 * @param isWriting whether it writes to standard output as it goes
 */
export async function streamCatalogue<Result>(big: BigInput, context: Context, work: (options: StreamOptions) => Promise<Result>, isWriting = false): Promise<Result> {
  const { io, lang, progress } = context
  smallHeap()
  const meter = streamMeter(context, big.name, big.total)
  try {
    return await work({ base: big.base, file: big.name, spill: temporarySpill, signal: io.signal, onProgress: meter.note })
  } catch (error) {
    progress.clear()
    if (io.signal.aborted) io.stderr(`${typeset(`communaux${lang === 'fr' ? ' ' : ''}: ${meter.stopped(isWriting)[lang]}`, lang)}\n`)
    throw error
  }
}
