import type { Town } from '../town/town.ts'

export const SAMPLE_ID = '213809999'
export const SAMPLE_SITE = 'https://www.exemple-sur-isere.example/'

/** The made-up commune of the example. Its clock stands still so that its screens never change. */
export const SAMPLE_TOWN: Town = {
  id: SAMPLE_ID,
  siren: SAMPLE_ID,
  name: 'Exemple-sur-Isère',
  profile: { kind: 'commune', population: 12_400, agents: 210 },
  sources: {
    site: SAMPLE_SITE,
    repositories: ['depots/agenda-public', 'depots/gestion-cimetiere', 'depots/outils-cartes', 'depots/moteur-de-recherche'],
  },
  sample: true,
}

/** To raise when the files of `sample/` change what is shown: the example is then made again. */
export const SAMPLE_EDITION = 2

/** What neighbours of the example gave it, under `sample/voisines/`; the last one follows another scale. */
export const SAMPLE_NEIGHBOURS: readonly string[] = ['val-d-exemple.json', 'saint-exemple-le-haut.json', 'exemple-la-foret.json']

interface SampleCollection {
  readonly id: string
  readonly at: string
  readonly catalogue: string
  /** Its catalogue was checked against another profile: the rules changed afterwards. */
  readonly profile?: string
}

/** The example's three collections; the last one's clock is its « today ». */
export const SAMPLE_COLLECTIONS: readonly SampleCollection[] = [
  { id: 'exemple-2026-03', at: '2026-03-17T08:00:00.000Z', catalogue: 'histoire/catalogue-2026-03.ttl', profile: 'dcat-ap-3.0.1' },
  { id: 'exemple-2026-06', at: '2026-06-15T08:00:00.000Z', catalogue: 'histoire/catalogue-2026-06.ttl' },
  { id: 'exemple-2026-10', at: '2026-10-15T08:00:00.000Z', catalogue: 'catalogue.ttl' },
]
