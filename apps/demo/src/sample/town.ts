import type { Town } from '../town/town.ts'

export const SAMPLE_ID = '213809999'

/** The made-up commune of the example. Its clock stands still so that its screens never change. */
export const SAMPLE_TOWN: Town = {
  id: SAMPLE_ID,
  siren: SAMPLE_ID,
  name: 'Exemple-sur-Isère',
  population: 12_400,
  agents: 210,
  sources: {},
  sample: true,
}

/** The example's last collection, and its « today ». */
export const SAMPLE_NOW = '2026-10-15T08:00:00.000Z'
