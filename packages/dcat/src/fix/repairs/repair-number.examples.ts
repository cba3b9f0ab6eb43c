import { expand } from '../../data/namespaces.ts'
import type { Literal } from '../../model/graph.ts'
import type { RepairExamples } from '../make.examples.ts'

const typed = (value: string, type: string): Literal => ({ value, datatype: expand(`xsd:${type}`) })
const property = 'dcat:byteSize'

export const examples: RepairExamples = {
  rule: 'dcat/repair-number',
  examples: [
    { name: 'une taille sans type', property, from: { value: '1200' }, to: typed('1200', 'nonNegativeInteger') },
    { name: 'une taille décimale, comme en DCAT-AP 2', property, from: typed('1200.0', 'decimal'), to: typed('1200', 'nonNegativeInteger') },
    { name: 'une taille en notation scientifique', property, from: typed('1.2E3', 'double'), to: typed('1200', 'nonNegativeInteger') },
    { name: 'une résolution', property: 'dcat:spatialResolutionInMeters', from: { value: '10.5' }, to: typed('10.5', 'decimal') },
    { name: 'une durée', property: 'dcat:temporalResolution', from: { value: ' P1D ' }, to: typed('P1D', 'duration') },
    { name: 'une empreinte', property: 'spdx:checksumValue', from: { value: 'd41d8c' }, to: typed('d41d8c', 'hexBinary') },
    { name: 'une taille en mots', property, from: { value: '1,2 Mo' } },
    { name: 'une taille négative', property, from: { value: '-1' } },
    { name: 'une taille bien typée', property, from: typed('1200', 'nonNegativeInteger') },
    { name: 'un nombre d’une autre propriété', property: 'dct:identifier', from: { value: '1200' } },
  ],
}
