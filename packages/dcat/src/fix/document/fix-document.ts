import type { Finding } from '@communaux/report'
import { locate, type LocatedSource } from '../../locate/locate.ts'
import { sameValue } from '../../model/graph-builder.ts'
import type { Catalog } from '../../model/catalog.ts'
import { graphOf } from '../../model/graph-of.ts'
import { decode } from '../../read/decode.ts'
import { readCatalog, type ReadResult } from '../../read/read-catalog.ts'
import type { FormatId } from '../../read/reading.ts'
import { rdfFormats, writeCatalog, type WriteFormat, writeFormats } from '../../write/write-catalog.ts'
import { fix } from '../fix.ts'
import { mergeSteps, type ValueChange } from '../merge-steps.ts'
import type { FixOptions } from '../options.ts'
import { editValues } from './edit-values.ts'
import { mendText, type ReadText } from './mend-text.ts'
import { mustBeRewritten } from './rewritable.ts'
import { inUtf8 } from './utf8.ts'

export interface FixDocumentOptions extends FixOptions {
  /** The format to write; the one that was read when absent. */
  readonly to?: WriteFormat
}

export interface FixedDocument {
  /** The corrected document. */
  readonly text: string
  /** The format it is written in; `null` when nothing could be read. */
  readonly format: FormatId | null
  /** `edited`: only what is wrong was replaced; `rewritten`: the layout and the comments of the author are not kept. */
  readonly how: 'unchanged' | 'edited' | 'rewritten'
  /** What reading repaired, or could not read. */
  readonly repaired: readonly Finding[]
  /** The values that were changed, with their places in the document given. */
  readonly applied: readonly Finding[]
  /** What a check still finds, and the changes that a person must decide. */
  readonly remaining: readonly Finding[]
  /** What the format written has no place for. */
  readonly lost: readonly Finding[]
}

/**
 * Corrects a document in its own format: its safe fixes, and what reading had to repair. Where the corrections can be made by
 * replacing some characters the rest is kept as it is, comments and layout included; else the document is written anew.
 * Once corrected, a document does not change any more.
 *
 * @example (await fixDocument({ text, file: 'catalogue.ttl' }, { now: '2026-11-24' })).text
 */
export async function fixDocument(source: LocatedSource, options: FixDocumentOptions = {}): Promise<FixedDocument> {
  const { file, base, format, contexts } = source
  const read = (text: string | Uint8Array, known: FormatId | null | undefined = format): Promise<ReadResult> =>
    readCatalog(text, { file, ...(base !== undefined && { base }), ...(contexts && { contexts }), ...(known && known !== 'iso19139' && { format: known }) })
  const first = await read(source.text)
  const { text: given, troubles } = decode(source.text)
  if (given === undefined || first.format === null) return { text: '', format: null, how: 'unchanged', repaired: first.findings, applied: [], remaining: [], lost: [] }
  const place: LocatedSource = { ...source, text: given, format: first.format }
  const result = fix(first.value, options)
  const say = (applied: readonly Finding[]): Pick<FixedDocument, 'repaired' | 'applied' | 'remaining'> => ({
    repaired: first.findings, applied: locate(place, applied), remaining: locate(place, result.remaining),
  })
  const to = options.to ?? first.format
  if (to === first.format) {
    const edited = await inPlace({ text: given, read: first }, result.applied, place, (text) => read(text, first.format))
    const isSame = edited?.text === given && troubles.length === 0
    if (edited) return { text: isSame ? given : inUtf8(edited.text), format: to, how: isSame ? 'unchanged' : 'edited', lost: [], ...say(edited.taken) }
    // Nothing of it was understood: what the author wrote is worth more than an empty document.
    if (graphOf(first.value).size === 0) return { text: given, format: to, how: 'unchanged', lost: [], ...say([]) }
  }
  return { ...rewritten(result.value, to), ...say(result.applied) }
}

/** The document with replaced characters; `undefined` when it must be written anew. */
async function inPlace(given: ReadText, applied: readonly Finding[], source: LocatedSource, read: (text: string) => Promise<ReadResult>): Promise<(ReadText & { taken: readonly Finding[] }) | undefined> {
  // Those that hold a whole catalogue: writing it anew loses nothing but layout.
  const canRewrite = rdfFormats.some((known) => known === source.format)
  const mended = await mendText(given, read)
  if (canRewrite && mustBeRewritten(mended.read.findings)) return undefined
  const changes = valueChanges(applied)
  const edited = changes === undefined ? undefined : await editValues(mended, changes, source, read)
  if (canRewrite && edited?.taken.length !== changes?.length) return undefined
  const taken = edited?.taken ?? []
  return { ...(edited ?? mended), taken: applied.filter(({ subject, details }) => taken.some((change) => change.subject === subject && change.details?.['property'] === details?.['property'])) }
}

/** One finding for each value, with all its steps as one change; `undefined` when a node is renamed. */
function valueChanges(applied: readonly Finding[]): readonly Finding[] | undefined {
  const edits = applied.flatMap(({ fix: made }) => made?.edits ?? []) as unknown as readonly ValueChange[]
  if (edits.some(({ property }) => property === '@id')) return undefined
  return mergeSteps(edits).flatMap((change) => {
    const first = applied.find(({ fix: made }) => {
      const [edit] = (made?.edits ?? []) as unknown as readonly ValueChange[]
      return edit?.subject === change.subject && edit.property === change.property && sameValue(edit.from, change.from)
    })
    return first?.fix ? [{ ...first, fix: { ...first.fix, edits: [{ ...change }] } }] : []
  })
}

function rewritten(value: Catalog, to: FormatId): Pick<FixedDocument, 'text' | 'format' | 'how' | 'lost'> {
  const format = writeFormats.find((known) => known === to)
  if (format === undefined) return { text: '', format: null, how: 'unchanged', lost: [] }
  const { text, findings } = writeCatalog(value, { to: format })
  return { text, format, how: 'rewritten', lost: findings }
}
