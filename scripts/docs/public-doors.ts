import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { root } from '../lib/workspace.ts'

/** A way into a package that others may import, and the source file behind it. */
export interface Door {
  readonly name: string
  readonly file: string
}

/** An export of a door, with what its documentation says. */
export interface DoorExport {
  readonly door: string
  readonly name: string
  readonly isFunction: boolean
  readonly summary: string
  readonly examples: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

/** Every door of the packages of these folders, data files and patterns left out. */
export function doorsOf(folders: readonly string[] = readdirSync(path.join(root, 'packages'))): Door[] {
  return folders.flatMap((folder) => {
    const home = path.join(root, 'packages', folder)
    const { name, exports = {} } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as Manifest
    return Object.entries(exports).flatMap(([entry, target]) => {
      const source = typeof target === 'object' ? target['@communaux/source'] : undefined
      return source === undefined || entry.includes('*') ? [] : [{ name: name + entry.slice(1), file: path.join(home, source) }]
    })
  })
}

/** What the compiler reads behind the doors: each export once a door. */
export function exportsOf(doors: readonly Door[]): DoorExport[] {
  const program = ts.createProgram(doors.map(({ file }) => file), {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    customConditions: ['@communaux/source'],
  })
  const checker = program.getTypeChecker()
  return doors.flatMap(({ name: door, file }) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file}: no module`)
    return checker.getExportsOfModule(module).map((entry) => describe(door, entry, checker))
  })
}

function describe(door: string, entry: ts.Symbol, checker: ts.TypeChecker): DoorExport {
  const symbol = entry.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(entry) : entry
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0
  return {
    door,
    name: entry.name,
    isFunction: isValue && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: symbol.getJsDocTags(checker).filter(({ name }) => name === 'example').map(({ text }) => ts.displayPartsToString(text)),
  }
}
