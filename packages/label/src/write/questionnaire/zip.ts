/** A file of an archive. */
export interface ZipFile {
  readonly name: string
  readonly text: string
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let code = index
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1
  return code
})

/** CRC-32 as ZIP asks (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let code = 0xffffffff
  for (const byte of bytes) code = (CRC_TABLE[(code ^ byte) & 0xff] ?? 0) ^ (code >>> 8)
  return (code ^ 0xffffffff) >>> 0
}

/** The first of January 1980, the earliest day of the format: the same files give the same bytes whatever the clock. */
const DAY = 0x0021
const UTF8_NAMES = 0x0800

/** An archive whose files are stored as they are, in order: an ODS wants its `mimetype` first and not compressed. */
export function zipStored(files: readonly ZipFile[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, text } of files) {
    const [label, data] = [encoder.encode(name), encoder.encode(text)]
    const common = [20, UTF8_NAMES, 0, 0, DAY, [crc32(data)], [data.length], [data.length], label.length, 0] as const
    const local = fields([[0x04034b50], ...common])
    parts.push(local, label, data)
    directory.push(fields([[0x02014b50], 20, ...common, 0, 0, 0, [0], [offset]]), label)
    offset += local.length + label.length + data.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = fields([[0x06054b50], 0, 0, files.length, files.length, [size], [offset], 0])
  return joined([...parts, ...directory, end])
}

/** Little-endian fields: a number takes two bytes, a number in a list four. */
function fields(values: readonly (number | readonly [number])[]): Uint8Array {
  const bytes = values.flatMap((value) => (typeof value === 'number' ? [value & 0xff, value >>> 8] : [value[0] & 0xff, (value[0] >>> 8) & 0xff, (value[0] >>> 16) & 0xff, value[0] >>> 24]))
  return Uint8Array.from(bytes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
