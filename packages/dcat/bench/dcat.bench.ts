/**
 * `npm run bench dcat [-- --scale --docs --rounds=N --sizes=N,N]`: reading and checking beside n3, jsonld, JSON.parse and
 * shacl-engine, as ratios; `--docs` writes the table of the run in `docs/mesures/dcat.md`.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { measure, median, type Measured } from '../../../scripts/bench/measure.ts'
import { costs, table } from '../../../scripts/bench/table.ts'
import { machine, type Result, writeDocument } from './document.ts'
import { casesOf, isHeld, rowsOf, sameVerdict } from './rows.ts'
import { benchScale } from './scale.ts'

const repository = path.resolve(import.meta.dirname, '../../..')
const corpora = process.env['COMMUNAUX_CORPORA'] ?? path.join(repository, '../shared/corpora')
const shapes = path.join(corpora, 'dcat/shapes-dcat-ap/3.0.1/html/shacl/shapes.ttl')
const scale = process.argv.includes('--scale')
const rounds = Number(option('rounds') ?? (scale ? 3 : 5))
const sizes = option('sizes')?.split(',').map(Number) ?? (scale ? [10_000, 100_000] : [1_000, 10_000])
const peers = existsSync(shapes)

const versions = ['n3', 'jsonld', 'shacl-engine', 'rdfxml-streaming-parser'].map((name) => `${name} ${versionOf(name)}`)
const head = [`Node ${process.versions.node}, ${versions.join(', ')}.`, `${machine()}.`, `${rounds.toString()} tours entrelacés, un processus par mesure, médianes ; catalogue engendré (graine 12345).`]
console.log(`@communaux/dcat\n${head.join('\n')}`)
if (!peers) console.log('Formes officielles absentes : pas de comparaison avec shacl-engine.')
const results = sizes.map(bench)
if (scale) benchScale(rounds)
if (process.argv.includes('--docs')) writeDocument(path.join(repository, 'docs/mesures/dcat.md'), head, results)

function bench(count: number): Result {
  const measured = measure(casesOf(count, peers ? shapes : undefined), rounds)
  const rows = rowsOf(measured, count)
  console.log(`\n${count.toLocaleString('fr-FR')} jeux de données\n${costs(measured)}\n`)
  const lines = rows.map((row) => [row.label, `${row.measured.toFixed(2)} ×`, row.goal ? `${row.goal[0]} ${row.goal[1].toString()} ×` : '', row.goal && !isHeld(row) ? 'manqué' : ''])
  console.log(table([['rapport', 'mesuré', 'visé', ''], ...lines]))
  const findings = findingsOf(measured)
  console.log(`mêmes contraintes, mêmes verdicts : ${findings.toString()} constats, autant que de fautes plantées`)
  return { count, measured, rows, findings }
}

/** @throws Error when two engines do not find as much: their times would not compare */
function findingsOf(measured: readonly Measured[]): number {
  const found = measured.filter(({ name }) => sameVerdict.includes(name)).map(({ name, rounds: made }) => ({ name, count: median(made.map(({ result }) => Number(result))) }))
  const [first] = found
  if (!first || found.some(({ count }) => count !== first.count)) throw new Error(`verdicts différents : ${found.map(({ name, count }) => `${name} ${count.toString()}`).join(' ; ')}`)
  return first.count
}

function option(name: string): string | undefined {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
}

function versionOf(name: string): string {
  const file = path.join(import.meta.dirname, '..', 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
