import { checksumAlgorithmTable } from '../tables/checksum-algorithm.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface ChecksumConcept extends Concept {
  /** Length of a checksum, in hexadecimal digits. */
  readonly digits: number
  /** Whether data.gouv.fr reads it. */
  readonly udata?: true
}

/** Checksum algorithms of SPDX 2, with the length of what they give. */
export const checksumAlgorithm: Vocabulary<ChecksumConcept> = {
  ...checksumAlgorithmTable,
  concepts: [
    { code: 'checksumAlgorithm_md5', fr: 'MD5', en: 'MD5', digits: 32, udata: true },
    { code: 'checksumAlgorithm_sha1', fr: 'SHA-1', en: 'SHA-1', digits: 40, udata: true },
    { code: 'checksumAlgorithm_sha256', fr: 'SHA-256', en: 'SHA-256', digits: 64, udata: true },
    { code: 'checksumAlgorithm_sha512', fr: 'SHA-512', en: 'SHA-512', digits: 128 },
    { code: 'checksumAlgorithm_md2', fr: 'MD2', en: 'MD2', digits: 32, unverified: true },
    { code: 'checksumAlgorithm_md4', fr: 'MD4', en: 'MD4', digits: 32, unverified: true },
    { code: 'checksumAlgorithm_sha224', fr: 'SHA-224', en: 'SHA-224', digits: 56, unverified: true },
    { code: 'checksumAlgorithm_sha384', fr: 'SHA-384', en: 'SHA-384', digits: 96, unverified: true },
    { code: 'checksumAlgorithm_sha3_256', fr: 'SHA3-256', en: 'SHA3-256', digits: 64, unverified: true },
    { code: 'checksumAlgorithm_sha3_384', fr: 'SHA3-384', en: 'SHA3-384', digits: 96, unverified: true },
    { code: 'checksumAlgorithm_sha3_512', fr: 'SHA3-512', en: 'SHA3-512', digits: 128, unverified: true },
    { code: 'checksumAlgorithm_blake2b256', fr: 'BLAKE2b-256', en: 'BLAKE2b-256', digits: 64, unverified: true },
    { code: 'checksumAlgorithm_blake2b384', fr: 'BLAKE2b-384', en: 'BLAKE2b-384', digits: 96, unverified: true },
    { code: 'checksumAlgorithm_blake2b512', fr: 'BLAKE2b-512', en: 'BLAKE2b-512', digits: 128, unverified: true },
    { code: 'checksumAlgorithm_adler32', fr: 'ADLER-32', en: 'ADLER-32', digits: 8, unverified: true },
  ],
}
