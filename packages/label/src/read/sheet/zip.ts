const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
/** More text than any questionnaire holds: a bomb stops here. */
const MOST_BYTES = 20_000_000

/**
 * One file of a ZIP archive (an ODS is one), as text, with the inflate that Node and browsers have.
 *
 * @returns null when it is no archive, has no such file, or the file is damaged or beyond reason
 */
export async function unzipText(bytes: Uint8Array, name: string): Promise<string | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entry = entryAt(view, name)
  if (entry === null) return null
  const { from, size, method } = entry
  if (from + size > bytes.byteLength) return null
  const data = bytes.slice(from, from + size)
  if (method === STORED) return new TextDecoder().decode(data)
  return method === DEFLATED ? inflate(data) : null
}

interface Entry {
  readonly from: number
  readonly size: number
  readonly method: number
}

/** Looks in the central directory, which always knows the sizes. */
function entryAt(view: DataView, name: string): Entry | null {
  const end = endOfDirectory(view)
  if (end === null) return null
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const length = view.getUint16(at + 28, true)
    if (nameAt(view, at + 46, length) === name) return located(view, at)
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return null
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}

function located(view: DataView, entry: number): Entry | null {
  const header = view.getUint32(entry + 42, true)
  if (header + 30 > view.byteLength) return null
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return { from, size: view.getUint32(entry + 20, true), method: view.getUint16(entry + 10, true) }
}

const nameAt = (view: DataView, at: number, length: number): string =>
  at + length > view.byteLength ? '' : new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))

async function inflate(data: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      bytes += chunk.value.byteLength
      if (bytes > MOST_BYTES) return null
      text += decoder.decode(chunk.value, { stream: true })
    }
  } catch {
    return null
  }
  return text + decoder.decode()
}
