import type { Table } from './types.ts'

/** Length in hexadecimal digits of what each checksum algorithm of SPDX 2 gives. */
const digits = {
  md5: 32, sha1: 40, sha256: 64, sha512: 128, md2: 32, md4: 32, sha224: 56, sha384: 96, sha3_256: 64, sha3_384: 96, sha3_512: 128,
  blake2b256: 64, blake2b384: 96, blake2b512: 128, adler32: 8,
} as const

export type ChecksumName = keyof typeof digits
export const checksumDigits: Readonly<Record<string, number>> = digits

/** Checksum algorithms of SPDX 2. */
export const checksumAlgorithmTable: Table = {
  id: 'checksum-algorithm',
  title: { fr: 'algorithme d’empreinte', en: 'checksum algorithm' },
  edition: '2.3',
  source: { title: 'SPDX 2.3', url: 'https://spdx.github.io/spdx-spec/v2.3/file-information/' },
  namespace: 'http://spdx.org/rdf/terms#',
  alsoUnder: ['https://spdx.org/rdf/terms#'],
  instanceOf: ['spdx:ChecksumAlgorithm'],
  codes: Object.keys(checksumDigits).map((name) => `checksumAlgorithm_${name}`).join(' '),
}
