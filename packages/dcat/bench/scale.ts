/** `npm run bench dcat -- --scale`: catalogues read as they come, at 10,000 and 100,000 datasets, and beyond one JavaScript string. */
import path from 'node:path'
import { statSync } from 'node:fs'
import { type Case, measure, type Measured, median } from '../../../scripts/bench/measure.ts'
import { table } from '../../../scripts/bench/table.ts'
import { catalogFile, type Syntax } from './files.ts'

const SIZES = [10_000, 100_000] as const
/** More characters in JSON-LD than one string can hold (2^29 - 24). */
const BEYOND = 145_000
const JOBS: readonly Job[] = [
  { name: 'vérifier', file: 'stream-check', syntax: 'ttl' },
  { name: 'vérifier', file: 'stream-check', syntax: 'jsonld' },
  { name: 'vérifier, un jeu sur deux en faute', file: 'stream-check', syntax: 'ttl', args: ['datagouv-fr'] },
  { name: 'noter', file: 'stream-score', syntax: 'ttl' },
  { name: 'convertir en N-Triples', file: 'stream-convert', syntax: 'ttl' },
]

interface Job {
  readonly name: string
  readonly file: string
  readonly syntax: Syntax
  readonly args?: readonly string[]
}

/** Prints time for each dataset and largest memory, and the ratio of the two sizes. */
export function benchScale(rounds: number): void {
  console.log('\nAu fil de la lecture : un processus par mesure, tas réglé comme par la ligne de commande')
  const rows: string[][] = []
  for (const job of JOBS) {
    const [small, large] = SIZES.map((count) => once(job, count, rounds))
    if (small && large) rows.push([`${job.name} (${job.syntax})`, ...cells(small, SIZES[0]), ...cells(large, SIZES[1]), `${(perDataset(large, SIZES[1]) / perDataset(small, SIZES[0])).toFixed(2)} ×`])
  }
  console.log(table([['travail', 'ms par jeu, 10 000', 'Mo', 'ms par jeu, 100 000', 'Mo', 'rapport (visé ≤ 1,2 ×)'], ...rows]))
  const size = Math.round(statSync(catalogFile('jsonld', BEYOND)).size / 1e6)
  const beyond = once({ name: 'vérifier', file: 'stream-check', syntax: 'jsonld' }, BEYOND, 1)
  console.log(table([['au-delà d’une chaîne', 'ms par jeu', 'Mo'], [`JSON-LD de ${String(size)} Mo, ${BEYOND.toLocaleString('fr-FR')} jeux`, ...cells(beyond, BEYOND)]]))
}

function once({ name, file, syntax, args = [] }: Job, count: number, rounds: number): Measured | undefined {
  const item: Case = { name, file: path.join(import.meta.dirname, 'cases', `${file}.ts`), args: [catalogFile(syntax, count), ...args] }
  return measure([item], rounds)[0]
}

const perDataset = ({ rounds }: Measured, count: number): number => (median(rounds.map(({ cpu }) => cpu)) / count) * 1000
const cells = (measured: Measured | undefined, count: number): string[] =>
  measured ? [perDataset(measured, count).toFixed(3), String(Math.round(median(measured.rounds.map(({ memory }) => memory))))] : []
