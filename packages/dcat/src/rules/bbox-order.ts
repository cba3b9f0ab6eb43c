import { expand } from '../data/namespaces.ts'
import { boxOf, boxProblem } from './lib/boxes.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { dcat3 } from './lib/sources.ts'
import { textOf } from './lib/values.ts'

const BBOX = expand('dcat:bbox')

/** Longitudes may cross the antimeridian (west greater than east); latitudes may not be upside down. */
export const bboxOrder: CatalogRule = {
  id: 'dcat/bbox-order',
  on: [expand('dct:Location')],
  severity: 'error',
  title: { fr: 'Une emprise va du sud au nord et tient sur le globe.', en: 'A bounding box goes from south to north and fits on the globe.' },
  message: { fr: '{node} a une emprise impossible : {box}.', en: '{node} has an impossible bounding box: {box}.' },
  summary: { fr: 'emprise impossible', en: 'impossible bounding box' },
  source: dcat3('6.16.2', 'Property:location_bbox'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [
      { fr: 'Écrivez les longitudes avant les latitudes : ouest, sud, est, nord.', en: 'Write longitudes before latitudes: west, south, east, north.' },
      { fr: 'Donnez des degrés (WGS 84), pas des mètres.', en: 'Give degrees (WGS 84), not metres.' },
    ],
  },
  // Not applicable: there is no box, or its form is not read here.
  check(location) {
    const text = textOf(location, BBOX)
    const box = text === undefined ? undefined : boxOf(text)
    if (!box || text === undefined) return 'not-applicable'
    if (!boxProblem(box)) return 'passes'
    const shown = [box.west, box.south, box.east, box.north].join(', ')
    return { subject: location.id, value: text, params: { box: shown }, details: { property: BBOX } }
  },
}
