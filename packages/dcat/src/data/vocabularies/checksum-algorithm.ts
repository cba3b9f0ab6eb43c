import { checksumAlgorithmTable, checksumDigits } from '../tables/checksum-algorithm.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface ChecksumConcept extends Concept {
  /** Length of a checksum, in hexadecimal digits. */
  readonly digits: number
  /** Whether data.gouv.fr reads it. */
  readonly udata?: true
}

const names: readonly Omit<ChecksumConcept, 'digits'>[] = [
  { code: 'checksumAlgorithm_md5', fr: 'MD5', en: 'MD5', udata: true },
  { code: 'checksumAlgorithm_sha1', fr: 'SHA-1', en: 'SHA-1', udata: true },
  { code: 'checksumAlgorithm_sha256', fr: 'SHA-256', en: 'SHA-256', udata: true },
  { code: 'checksumAlgorithm_sha512', fr: 'SHA-512', en: 'SHA-512' },
  { code: 'checksumAlgorithm_md2', fr: 'MD2', en: 'MD2', unverified: true },
  { code: 'checksumAlgorithm_md4', fr: 'MD4', en: 'MD4', unverified: true },
  { code: 'checksumAlgorithm_sha224', fr: 'SHA-224', en: 'SHA-224', unverified: true },
  { code: 'checksumAlgorithm_sha384', fr: 'SHA-384', en: 'SHA-384', unverified: true },
  { code: 'checksumAlgorithm_sha3_256', fr: 'SHA3-256', en: 'SHA3-256', unverified: true },
  { code: 'checksumAlgorithm_sha3_384', fr: 'SHA3-384', en: 'SHA3-384', unverified: true },
  { code: 'checksumAlgorithm_sha3_512', fr: 'SHA3-512', en: 'SHA3-512', unverified: true },
  { code: 'checksumAlgorithm_blake2b256', fr: 'BLAKE2b-256', en: 'BLAKE2b-256', unverified: true },
  { code: 'checksumAlgorithm_blake2b384', fr: 'BLAKE2b-384', en: 'BLAKE2b-384', unverified: true },
  { code: 'checksumAlgorithm_blake2b512', fr: 'BLAKE2b-512', en: 'BLAKE2b-512', unverified: true },
  { code: 'checksumAlgorithm_adler32', fr: 'ADLER-32', en: 'ADLER-32', unverified: true },
]

/** Checksum algorithms of SPDX 2, with the length of what they give. */
export const checksumAlgorithm: Vocabulary<ChecksumConcept> = {
  ...checksumAlgorithmTable,
  concepts: names.map((named) => ({ ...named, digits: checksumDigits[named.code.replace('checksumAlgorithm_', '')] ?? 0 })),
}
