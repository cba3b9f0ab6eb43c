/** Writes `docs/reference/` from the registries of rules and `docs/images/` from the example; with `--check`, says what is stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pictures } from './docs/pictures.ts'
import { pages } from './docs/registries.ts'
import { indexPage, rulesPage } from './docs/rules-page.ts'
import { root } from './lib/workspace.ts'

const checking = process.argv.includes('--check')

const reference = new Map([
  ['README.md', indexPage(pages, 'fr')],
  ['README.en.md', indexPage(pages, 'en')],
  ...pages.flatMap((page): [string, string][] => [
    [`${page.name}.md`, rulesPage(page, 'fr')],
    [`${page.name}.en.md`, rulesPage(page, 'en')],
  ]),
])
const problems = [...publish('docs/reference', reference), ...publish('docs/images', new Map(await pictures()))]
for (const problem of problems) console.error(`${problem} n'est plus à jour : npm run docs`)
process.exitCode = problems.length === 0 ? 0 : 1

/** Writes the files of a folder and removes the others; when checking, gives those that differ. */
function publish(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const target = path.join(root, folder)
  mkdirSync(target, { recursive: true })
  const stale = [...wanted.keys()].filter((file) => !existsSync(path.join(target, file)) || readFileSync(path.join(target, file), 'utf8') !== wanted.get(file))
  const orphans = readdirSync(target).filter((file) => !wanted.has(file))
  console.log(`${folder} : ${wanted.size} fichiers, ${stale.length + orphans.length} à mettre à jour`)
  if (checking) return [...stale, ...orphans].map((file) => `${folder}/${file}`)
  for (const file of stale) writeFileSync(path.join(target, file), wanted.get(file) ?? '')
  for (const file of orphans) rmSync(path.join(target, file))
  return []
}
