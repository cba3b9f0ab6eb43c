import { stat } from 'node:fs/promises'
import { checkInventory, INVENTORY_FILES, readInventory, type Inventory, type InventoryReport } from '@communaux/licence'
import { formatNumber, type Finding, type Language } from '@communaux/report'
import { nodeFiles } from '../../../node-files.ts'
import type { Files } from '../../../collect/ports.ts'
import type { Context, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { textOf as readText } from '../../html-of.ts'
import { isUrl, pathOf } from '../../input.ts'

/** The licences of what a project is made of, from its lockfiles. */
export const run: Run = async (context) => {
  const { args, options } = context
  const [path = ''] = args
  if (options.has('policy')) throw new CliError({ fr: '--policy : pas encore.', en: '--policy: not yet.' })
  const files = await lockfiles(path, context)
  const readings = []
  for (const file of files) readings.push({ file, ...readInventory(readText(await context.input(file)), { file }) })
  const inventories = readings.flatMap(({ value }) => value ?? [])
  const findings = readings.flatMap((reading) => reading.findings)
  if (inventories.length === 0) throw unreadable(path, findings)
  const { packages, ...report } = checkInventory(inventories, { subject: path, findings })
  return { kind: 'report', report, extra: { packages }, intro: (lang) => intro(packages, inventories, lang) }
}

function unreadable(path: string, [first]: readonly Finding[]): CliError {
  const reason = first?.message ?? { fr: 'rien à lire ici.', en: 'nothing to read here.' }
  return new CliError({ fr: `${path} : ${reason.fr}`, en: `${path}: ${reason.en}` })
}

/** The file given, or every lockfile of a folder. */
async function lockfiles(path: string, { io }: Context): Promise<readonly string[]> {
  const isFolder = path !== '-' && !isUrl(path) && (await stat(pathOf(path, io)).then((about) => about.isDirectory(), () => false))
  if (!isFolder) return [path]
  const found = await lockfilesUnder(path, nodeFiles(io.cwd))
  if (found.length > 0) return found
  throw new CliError({
    fr: `${path} : aucun fichier de verrouillage ici (${INVENTORY_FILES.join(', ')}).`,
    en: `${path}: no lockfile here (${INVENTORY_FILES.join(', ')}).`,
  })
}

const SKIPPED = new Set(['node_modules', 'vendor', 'dist', 'build'])
const DEEPEST = 4

/** Nearest first; what is installed is described by the lockfile above it. */
async function lockfilesUnder(folder: string, files: Files, depth = 0): Promise<readonly string[]> {
  const entries = (await files.list(folder)) ?? []
  const own = entries.filter(({ name, kind }) => kind === 'file' && INVENTORY_FILES.includes(name)).map(({ name }) => files.join(folder, name))
  if (depth >= DEEPEST) return own
  const below = entries.filter(({ name, kind }) => kind === 'folder' && !SKIPPED.has(name) && !name.startsWith('.'))
  const nested = await Promise.all(below.map(({ name }) => lockfilesUnder(files.join(folder, name), files, depth + 1)))
  return [...own, ...nested.flat()]
}

function intro(packages: InventoryReport['packages'], inventories: readonly Inventory[], lang: Language): string {
  const n = packages.length
  const from = inventories.map(({ file }) => file).join(', ')
  return lang === 'fr' ? `${formatNumber(n, lang)} ${n < 2 ? 'paquet lu' : 'paquets lus'} dans ${from}\n\n` : `${formatNumber(n, lang)} ${n === 1 ? 'package' : 'packages'} read in ${from}\n\n`
}
