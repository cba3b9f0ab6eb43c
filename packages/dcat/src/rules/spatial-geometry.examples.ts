import type { Resource } from '../model/graph.ts'
import { type CatalogExamples, dataset, example, link, node, typed } from './lib/make.examples.ts'

const WKT = 'POLYGON((5.6 45.1, 5.8 45.1, 5.8 45.2, 5.6 45.1))'
const there = dataset({ 'dct:spatial': link('_:place') })
const place = (geometry: ReturnType<typeof typed>): Resource => node('dct:Location', { 'locn:geometry': geometry }, '_:place')

export const examples: CatalogExamples = {
  rule: 'dcat/spatial-geometry',
  examples: [
    example('un polygone en WKT', [there, place(typed(WKT, 'geosparql:wktLiteral'))], 'passes'),
    example('un polygone en GeoJSON', [there, place(typed('{"type":"Polygon","coordinates":[]}', 'geosparql:geoJSONLiteral'))], 'passes'),
    example('quatre nombres', dataset({ 'dct:spatial': '5.6,45.1,5.8,45.2' }), 'passes'),
    example('une zone de data.gouv.fr', [there, node('dct:Location', { 'dct:identifier': 'fr:commune:00000' }, '_:place')], 'passes'),
    example('l’adresse d’une commune', dataset({ 'dct:spatial': link('http://id.insee.fr/geo/commune/00000') }), 'fails'),
    example('un point', [there, place(typed('POINT(5.6 45.1)', 'geosparql:wktLiteral'))], 'fails'),
    example('un polygone sans type', [there, node('dct:Location', { 'locn:geometry': WKT }, '_:place')], 'fails'),
    example('sans territoire', dataset({}), 'not-applicable'),
  ],
}
