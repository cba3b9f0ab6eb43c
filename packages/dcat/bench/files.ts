import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { datasets, type Faults, type Node } from './generator.ts'
import { jsonld } from './syntax/jsonld.ts'
import { rdfxml } from './syntax/rdfxml.ts'
import { turtle } from './syntax/turtle.ts'

export type Syntax = 'ttl' | 'jsonld' | 'rdf'
const SYNTAXES: Readonly<Record<Syntax, (nodes: Iterable<Node>) => Iterable<string>>> = { ttl: turtle, jsonld, rdf: rdfxml }

const FLUSH = 1 << 20

/** The generated file, written once by part: a catalogue larger than a JavaScript string is fine. */
export function catalogFile(syntax: Syntax, count: number, faults: Faults = {}): string {
  const folder = path.join(tmpdir(), 'communaux-bench')
  const file = path.join(folder, `${count}${faults.every === undefined ? '' : `-faults-${faults.every}`}.${syntax}`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const target = openSync(`${file}.part`, 'w')
  let waiting = ''
  for (const part of SYNTAXES[syntax](datasets(count, faults))) {
    waiting += part
    if (waiting.length < FLUSH) continue
    writeSync(target, waiting)
    waiting = ''
  }
  writeSync(target, waiting)
  closeSync(target)
  renameSync(`${file}.part`, file)
  return file
}
