import type { Resource } from '../model/graph.ts'
import { type CatalogExamples, example, link, node } from './lib/make.examples.ts'

const checksum = (algorithm: string, value: string): Resource =>
  node('spdx:Checksum', { 'spdx:algorithm': link(`http://spdx.org/rdf/terms#checksumAlgorithm_${algorithm}`), 'spdx:checksumValue': value })

export const examples: CatalogExamples = {
  rule: 'dcat/checksum-length',
  examples: [
    example('un MD5 de 32 caractères', checksum('md5', 'd41d8cd98f00b204e9800998ecf8427e'), 'passes'),
    example('un SHA-256 de 64 caractères', checksum('sha256', 'a'.repeat(64)), 'passes'),
    example('un MD5 dit SHA-1', checksum('sha1', 'd41d8cd98f00b204e9800998ecf8427e'), 'fails'),
    example('un algorithme inconnu', checksum('crc99', 'abcd'), 'not-applicable'),
    example('sans valeur', node('spdx:Checksum', { 'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_md5') }), 'not-applicable'),
  ],
}
