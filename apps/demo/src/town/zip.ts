import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The first of January 1980, the earliest day of the format: the same files give the same bytes whatever the clock. */
const DAY = 0x0021
const UTF8_NAMES = 0x0800
const DEFLATED = 8
const VERSION = 20

/** A ZIP archive, its files in the order given. For a few files of some megabytes: it is made in memory. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const label = Buffer.from(name)
    const data = deflateRawSync(bytes)
    const common = [short(VERSION), short(UTF8_NAMES), short(DEFLATED), short(0), short(DAY), long(crc32(bytes)), long(data.length), long(bytes.length), short(label.length), short(0)]
    const local = Buffer.concat([long(0x04034b50), ...common, label, data])
    parts.push(local)
    directory.push(long(0x02014b50), short(VERSION), ...common, short(0), short(0), short(0), long(0), long(offset), label)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = [long(0x06054b50), short(0), short(0), short(entries.length), short(entries.length), long(index.length), long(offset), short(0)]
  return new Uint8Array(Buffer.concat([...parts, index, ...end]))
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
