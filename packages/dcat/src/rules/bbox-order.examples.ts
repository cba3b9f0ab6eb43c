import type { Resource } from '../model/graph.ts'
import { type CatalogExamples, example, node, typed } from './lib/make.examples.ts'

const location = (bbox: string): Resource => node('dct:Location', { 'dcat:bbox': typed(bbox, 'geosparql:wktLiteral') })

export const examples: CatalogExamples = {
  rule: 'dcat/bbox-order',
  examples: [
    example('ouest, sud, est, nord', location('5.6,45.1,5.8,45.2'), 'passes'),
    example('un polygone', location('POLYGON((5.6 45.1, 5.8 45.1, 5.8 45.2, 5.6 45.2, 5.6 45.1))'), 'passes'),
    example('une enveloppe', location('ENVELOPE(5.6, 5.8, 45.2, 45.1)'), 'passes'),
    example('à cheval sur l’antiméridien', location('177,-20,-178,-12'), 'passes'),
    example('le nord au sud', location('5.6,45.2,5.8,45.1'), 'fails'),
    example('des mètres', location('909000,6455000,920000,6466000'), 'fails'),
    example('un système en mètres, dit', location('<http://www.opengis.net/def/crs/EPSG/0/2154> POLYGON((909000 6455000, 920000 6455000, 920000 6466000, 909000 6455000))'), 'not-applicable'),
    example('du GeoJSON', location('{"type":"Polygon","coordinates":[]}'), 'not-applicable'),
    example('sans emprise', node('dct:Location', {}), 'not-applicable'),
  ],
}
