/**
 * One file out of a ZIP archive (an ODS is one), with the platform's own inflate: browsers and Node have it.
 *
 * @returns null when the archive is not one, or has no such file
 */
export async function unzipOne(bytes: Uint8Array, name: string): Promise<string | null> {
  const entry = findEntry(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
  if (!entry) return null
  const data = bytes.slice(entry.from, entry.from + entry.size)
  if (entry.method === STORED) return new TextDecoder().decode(data)
  return entry.method === DEFLATED ? inflate(data) : null
}

const STORED = 0
const DEFLATED = 8
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** Reads the central directory: sizes are right there, they may be missing in front of the data. */
function findEntry(view: DataView, name: string): { from: number; size: number; method: number } | null {
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count && at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY; index++) {
    const nameLength = view.getUint16(at + 28, true)
    if (textAt(view, at + 46, nameLength) === name) return locate(view, at)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return null
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return -1
}

function locate(view: DataView, entry: number): { from: number; size: number; method: number } | null {
  const header = view.getUint32(entry + 42, true)
  if (header + 30 > view.byteLength) return null
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return { from, size: view.getUint32(entry + 20, true), method: view.getUint16(entry + 10, true) }
}

const textAt = (view: DataView, at: number, length: number): string => new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))

async function inflate(data: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    return await new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
  } catch {
    return null
  }
}
