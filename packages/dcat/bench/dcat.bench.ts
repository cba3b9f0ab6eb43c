/** `npm run bench dcat [-- --scale]`: reading and checking beside n3, jsonld, JSON.parse and shacl-engine, as ratios. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { measure, median, ratio, type Case, type Measured } from '../../../scripts/bench/measure.ts'
import { costs, table } from '../../../scripts/bench/table.ts'
import { catalogFile } from './files.ts'

const repository = path.resolve(import.meta.dirname, '../../..')
const corpora = process.env['COMMUNAUX_CORPORA'] ?? path.join(repository, '../shared/corpora')
const shapes = path.join(corpora, 'dcat/shapes-dcat-ap/3.0.1/html/shacl/shapes.ttl')
const scale = process.argv.includes('--scale')
const rounds = scale ? 3 : 5
const peers = existsSync(shapes)

const versions = ['n3', 'jsonld', 'shacl-engine', 'rdfxml-streaming-parser'].map((name) => `${name} ${versionOf(name)}`)
console.log(`@communaux/dcat, Node ${process.versions.node}, ${versions.join(', ')}`)
console.log(`${rounds} tours entrelacés, un processus par mesure, médianes ; catalogue engendré (graine 12345).`)
if (!peers) console.log('Formes officielles absentes : pas de comparaison avec shacl-engine.')
for (const count of scale ? [10_000, 100_000] : [1_000, 10_000]) bench(count)

function bench(count: number): void {
  const ttl = catalogFile('ttl', count)
  const json = catalogFile('jsonld', count)
  const faulty = catalogFile('ttl', count, { every: 2 })
  const withShacl = peers && count <= 10_000
  const cases: Case[] = [
    make('Turtle : lire', 'read', ttl),
    make('Turtle : rappel de n3 en flux', 'n3-stream', ttl),
    make('JSON-LD : lire', 'read', json),
    make('JSON-LD : JSON.parse', 'json-parse', json),
    ...(count <= 10_000 ? [make('JSON-LD : jsonld.toRDF', 'jsonld-to-rdf', json)] : []),
    make('Turtle : lire et vérifier', 'read-check', faulty),
    ...(withShacl ? [make('Turtle : n3 + shacl-engine', 'read-shacl', faulty, shapes)] : []),
    make('vérifier : constats nus', 'hits', faulty),
    make('vérifier : rapport entier', 'report', faulty),
    make('vérifier : DCAT-AP en entier', 'report', faulty, 'all'),
    ...(withShacl ? [make('vérifier : shacl-engine', 'shacl', faulty, shapes)] : []),
  ]
  const measured = measure(cases, rounds)
  console.log(`\n${count.toLocaleString('fr-FR')} jeux de données\n${costs(measured)}\n`)
  console.log(table([['rapport', 'mesuré', 'visé'], ...ratios(measured)]))
  sameVerdict(measured, ['Turtle : lire et vérifier', 'Turtle : n3 + shacl-engine', 'vérifier : constats nus', 'vérifier : rapport entier', 'vérifier : shacl-engine'])
}

function make(name: string, file: string, ...args: string[]): Case {
  return { name, file: path.join(import.meta.dirname, 'cases', `${file}.ts`), args }
}

/** The promises of the design, each as one line. */
function ratios(measured: readonly Measured[]): string[][] {
  const find = (name: string): Measured | undefined => measured.find((item) => item.name === name)
  const line = (label: string, over: string, under: string, goal: string, of: 'cpu' | 'memory' = 'cpu'): string[][] => {
    const [a, b] = [find(over), find(under)]
    return a && b ? [[label, `${ratio(a, b, of).toFixed(2)} ×`, goal]] : []
  }
  return [
    ...line('Turtle lu / rappel de n3', 'Turtle : lire', 'Turtle : rappel de n3 en flux', '≤ 3 ×'),
    ...line('JSON-LD lu / JSON.parse', 'JSON-LD : lire', 'JSON-LD : JSON.parse', '≤ 1,5 ×'),
    ...line('jsonld.toRDF / JSON-LD lu', 'JSON-LD : jsonld.toRDF', 'JSON-LD : lire', '≥ 5 ×'),
    ...line('n3 + shacl-engine / lire et vérifier', 'Turtle : n3 + shacl-engine', 'Turtle : lire et vérifier', '≥ 8 ×'),
    ...line('  en mémoire', 'Turtle : n3 + shacl-engine', 'Turtle : lire et vérifier', '≥ 5 ×', 'memory'),
    ...line('shacl-engine / constats nus', 'vérifier : shacl-engine', 'vérifier : constats nus', '≥ 200 ×'),
    ...line('shacl-engine / rapport entier', 'vérifier : shacl-engine', 'vérifier : rapport entier', '≥ 60 ×'),
  ]
}

/** @throws Error when two engines do not find as much: their times would not compare */
function sameVerdict(measured: readonly Measured[], names: readonly string[]): void {
  const found = measured.filter(({ name }) => names.includes(name)).map(({ name, rounds: made }) => `${name} ${median(made.map(({ result }) => Number(result)))}`)
  const values = new Set(found.map((text) => text.split(' ').at(-1)))
  if (values.size > 1) throw new Error(`verdicts différents : ${found.join(' ; ')}`)
  console.log(`mêmes contraintes, mêmes verdicts : ${[...values].join('')} constats, autant que de fautes plantées`)
}

function versionOf(name: string): string {
  const file = path.join(import.meta.dirname, '..', 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
