import type { Table } from './types.ts'

/** Checksum algorithms of SPDX 2, with the length of what they give. */
export const checksumAlgorithmTable: Table = {
  id: 'checksum-algorithm',
  title: { fr: 'algorithme d’empreinte', en: 'checksum algorithm' },
  edition: '2.3',
  source: { title: 'SPDX 2.3', url: 'https://spdx.github.io/spdx-spec/v2.3/file-information/' },
  namespace: 'http://spdx.org/rdf/terms#',
  alsoUnder: ['https://spdx.org/rdf/terms#'],
  instanceOf: ['spdx:ChecksumAlgorithm'],
  codes:
    'checksumAlgorithm_md5 checksumAlgorithm_sha1 checksumAlgorithm_sha256 checksumAlgorithm_sha512 checksumAlgorithm_md2 ' +
    'checksumAlgorithm_md4 checksumAlgorithm_sha224 checksumAlgorithm_sha384 checksumAlgorithm_sha3_256 checksumAlgorithm_sha3_384 ' +
    'checksumAlgorithm_sha3_512 checksumAlgorithm_blake2b256 checksumAlgorithm_blake2b384 checksumAlgorithm_blake2b512 ' +
    'checksumAlgorithm_adler32',
}
