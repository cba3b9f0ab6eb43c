import path from 'node:path'
import { type Case, type Measured, ratio } from '../../../scripts/bench/measure.ts'
import { catalogFile } from './files.ts'

const NAMES = {
  readTurtle: 'Turtle : lire jusqu’aux jeux typés',
  n3: 'Turtle : rappel de n3 en flux',
  lenient: 'Turtle abîmé : lire quand même',
  readJson: 'JSON-LD : lire jusqu’aux jeux typés',
  checkedJson: 'JSON-LD : lire et vérifier chaque valeur',
  jsonParse: 'JSON-LD : JSON.parse',
  toRdf: 'JSON-LD : jsonld.toRDF',
  readCheck: 'Turtle : lire et vérifier',
  streamCheck: 'Turtle : lire et vérifier en flux',
  readShacl: 'Turtle : n3 + shacl-engine',
  hits: 'vérifier : constats nus',
  report: 'vérifier : rapport entier',
  whole: 'vérifier : DCAT-AP en entier',
  locate: 'situer chaque constat dans le texte',
  shacl: 'vérifier : shacl-engine',
} as const
type Name = keyof typeof NAMES

/** The cases of one size. Faults are planted in every other dataset of the files that are checked, except in JSON-LD. */
export function casesOf(count: number, shapes: string | undefined): readonly Case[] {
  const ttl = catalogFile('ttl', count)
  const json = catalogFile('jsonld', count)
  const faulty = catalogFile('ttl', count, { every: 2 })
  const small = count <= 10_000
  return [
    make('readTurtle', 'read', ttl),
    make('n3', 'n3-stream', ttl),
    make('lenient', 'lenient', ttl),
    make('readJson', 'read', json),
    make('checkedJson', 'read-hits', json),
    make('jsonParse', 'json-parse', json),
    ...(small ? [make('toRdf', 'jsonld-to-rdf', json)] : []),
    make('readCheck', 'read-check', faulty),
    make('streamCheck', 'stream-shapes', faulty),
    ...(small && shapes ? [make('readShacl', 'read-shacl', faulty, shapes)] : []),
    make('hits', 'hits', faulty),
    make('report', 'report', faulty),
    make('whole', 'report', faulty, 'all'),
    make('locate', 'locate', faulty),
    ...(small && shapes ? [make('shacl', 'shacl', faulty, shapes)] : []),
  ]
}

function make(name: Name, file: string, ...args: string[]): Case {
  return { name: NAMES[name], file: path.join(import.meta.dirname, 'cases', `${file}.ts`), args }
}

/** A promise of the design, and what was measured. */
export interface Row {
  readonly label: string
  readonly measured: number
  /** At most or at least so many times; without, the row only informs. */
  readonly goal?: readonly ['≤' | '≥', number]
}

type Line = readonly [label: string, over: Name, under: Name, goal?: Row['goal'], of?: 'cpu' | 'memory']

const LINES: readonly Line[] = [
  ['Turtle lu jusqu’aux jeux typés / rappel de n3', 'readTurtle', 'n3', ['≤', 3]],
  ['Turtle abîmé lu / Turtle lu', 'lenient', 'readTurtle'],
  ['JSON-LD lu, chaque valeur vérifiée / JSON.parse', 'checkedJson', 'jsonParse', ['≤', 1.5]],
  ['JSON-LD lu jusqu’aux jeux typés / JSON.parse', 'readJson', 'jsonParse'],
  ['jsonld.toRDF / JSON-LD lu, chaque valeur vérifiée', 'toRdf', 'checkedJson', ['≥', 5]],
  ['jsonld.toRDF / JSON-LD lu jusqu’aux jeux typés', 'toRdf', 'readJson'],
  ['n3 + shacl-engine / lire et vérifier', 'readShacl', 'readCheck', ['≥', 8]],
  ['n3 + shacl-engine / lire et vérifier, en mémoire', 'readShacl', 'readCheck', ['≥', 5], 'memory'],
  ['n3 + shacl-engine / lire et vérifier en flux', 'readShacl', 'streamCheck', ['≥', 8]],
  ['n3 + shacl-engine / lire et vérifier en flux, en mémoire', 'readShacl', 'streamCheck', ['≥', 5], 'memory'],
  ['shacl-engine / constats nus', 'shacl', 'hits', ['≥', 200]],
  ['shacl-engine / rapport entier', 'shacl', 'report', ['≥', 60]],
  ['situer tous les constats / lire et vérifier', 'locate', 'readCheck'],
]

/** The size that the goals are set for: on smaller files V8 spends its time compiling. */
const GOAL_SIZE = 10_000

export function rowsOf(measured: readonly Measured[], count: number): readonly Row[] {
  const find = (name: Name): Measured | undefined => measured.find((item) => item.name === NAMES[name])
  return LINES.flatMap(([label, over, under, goal, of = 'cpu']) => {
    const [a, b] = [find(over), find(under)]
    return a && b ? [{ label, measured: ratio(a, b, of), ...(goal && count >= GOAL_SIZE && { goal }) }] : []
  })
}

export const isHeld = ({ measured, goal }: Row): boolean => !goal || (goal[0] === '≤' ? measured <= goal[1] : measured >= goal[1])

/** Cases that check the same file on the same constraints: they must find as much. */
export const sameVerdict: readonly string[] = [NAMES.readCheck, NAMES.streamCheck, NAMES.readShacl, NAMES.hits, NAMES.report, NAMES.locate, NAMES.shacl]
