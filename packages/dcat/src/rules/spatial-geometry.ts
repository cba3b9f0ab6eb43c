import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { hasReadableGeometry } from './lib/geometry.ts'
import { udata } from './lib/sources.ts'
import { DATASET, SERIES, shown, valuesOf } from './lib/values.ts'

const SPATIAL = expand('dct:spatial')

/** A commune’s address or INSEE code says the territory to a person; data.gouv.fr only keeps a contour. */
export const spatialGeometry: CatalogRule = {
  id: 'dcat/spatial-geometry',
  on: [DATASET, SERIES],
  severity: 'warning',
  title: { fr: 'Le territoire est donné par un contour que data.gouv.fr sait lire.', en: 'The territory is given by a geometry that data.gouv.fr can read.' },
  message: { fr: '{node} nomme un territoire sans contour : data.gouv.fr l’ignorera.', en: '{node} names a territory without geometry: data.gouv.fr will ignore it.' },
  summary: { fr: 'territoire sans contour', en: 'territory without geometry' },
  source: udata('spatial_from_rdf'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Dans le flux, ajoutez au territoire un polygone en GeoJSON ou en WKT (locn:geometry ou dcat:bbox).', en: 'In the feed, give the territory a polygon in GeoJSON or WKT (locn:geometry or dcat:bbox).' }],
  },
  // Not applicable: no territory is given.
  check(dataset, { graph }) {
    const values = valuesOf(dataset, SPATIAL)
    const [first] = values
    if (!first) return 'not-applicable'
    if (values.some((value) => hasReadableGeometry(value, graph))) return 'passes'
    return { subject: dataset.id, value: shown(first), details: { property: SPATIAL } }
  },
}
