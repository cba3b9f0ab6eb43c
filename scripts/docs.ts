/** Writes `docs/reference/` from the registries of rules; with `--check`, says which pages are stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pages } from './docs/registries.ts'
import { indexPage, rulesPage } from './docs/rules-page.ts'
import { root } from './lib/workspace.ts'

const target = path.join(root, 'docs', 'reference')
const checking = process.argv.includes('--check')

const wanted = new Map([
  ['README.md', indexPage(pages, 'fr')],
  ['README.en.md', indexPage(pages, 'en')],
  ...pages.flatMap((page): [string, string][] => [
    [`${page.name}.md`, rulesPage(page, 'fr')],
    [`${page.name}.en.md`, rulesPage(page, 'en')],
  ]),
])
mkdirSync(target, { recursive: true })
const stale = [...wanted].filter(([file, text]) => !existsSync(path.join(target, file)) || readFileSync(path.join(target, file), 'utf8') !== text).map(([file]) => file)
const orphans = readdirSync(target).filter((file) => !wanted.has(file))

if (checking) {
  for (const file of [...stale, ...orphans]) console.error(`docs/reference/${file} n'est plus à jour : npm run docs`)
  process.exitCode = stale.length + orphans.length === 0 ? 0 : 1
} else {
  for (const file of stale) writeFileSync(path.join(target, file), wanted.get(file) ?? '')
  for (const file of orphans) rmSync(path.join(target, file))
}
console.log(`${wanted.size} pages de référence, ${checking ? 'périmées' : 'écrites'} : ${stale.length}`)
