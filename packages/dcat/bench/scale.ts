/** `npm run bench dcat -- --scale`: catalogues read as they come, at 10,000 and 100,000 datasets, and beyond one JavaScript string. */
import path from 'node:path'
import { statSync } from 'node:fs'
import { type Case, measure, type Measured, median } from '../../../scripts/bench/measure.ts'
import { table } from '../../../scripts/bench/table.ts'
import { catalogFile, type Syntax } from './files.ts'

const SIZES = [10_000, 100_000] as const
/** More characters in JSON-LD than one string can hold (2^29 - 24). */
const BEYOND = 145_000
const JOBS = [['vérifier', 'stream-check', 'ttl'], ['vérifier', 'stream-check', 'jsonld'], ['noter', 'stream-score', 'ttl'], ['convertir en N-Triples', 'stream-convert', 'ttl']] as const

/** Prints time for each dataset and largest memory, and the ratio of the two sizes. */
export function benchScale(rounds: number): void {
  console.log('\nAu fil de la lecture : un processus par mesure, tas réglé comme par la ligne de commande')
  const rows: string[][] = []
  for (const [name, job, syntax] of JOBS) {
    const [small, large] = SIZES.map((count) => once(name, job, syntax, count, rounds))
    if (small && large) rows.push([`${name} (${syntax})`, ...cells(small, SIZES[0]), ...cells(large, SIZES[1]), `${(perDataset(large, SIZES[1]) / perDataset(small, SIZES[0])).toFixed(2)} ×`])
  }
  console.log(table([['travail', 'ms par jeu, 10 000', 'Mo', 'ms par jeu, 100 000', 'Mo', 'rapport (visé ≤ 1,2 ×)'], ...rows]))
  const size = Math.round(statSync(catalogFile('jsonld', BEYOND)).size / 1e6)
  const beyond = once('vérifier', 'stream-check', 'jsonld', BEYOND, 1)
  console.log(table([['au-delà d’une chaîne', 'ms par jeu', 'Mo'], [`JSON-LD de ${String(size)} Mo, ${BEYOND.toLocaleString('fr-FR')} jeux`, ...cells(beyond, BEYOND)]]))
}

function once(name: string, job: string, syntax: Syntax, count: number, rounds: number): Measured | undefined {
  const item: Case = { name, file: path.join(import.meta.dirname, 'cases', `${job}.ts`), args: [catalogFile(syntax, count)] }
  return measure([item], rounds)[0]
}

const perDataset = ({ rounds }: Measured, count: number): number => (median(rounds.map(({ cpu }) => cpu)) / count) * 1000
const cells = (measured: Measured | undefined, count: number): string[] =>
  measured ? [perDataset(measured, count).toFixed(3), String(Math.round(median(measured.rounds.map(({ memory }) => memory))))] : []
