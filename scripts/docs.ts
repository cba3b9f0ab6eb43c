/** Writes `docs/reference/` from the registries of rules; with `--check`, says which pages are stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RuleInfo } from '@communaux/report'
import { rulesPage } from './docs/rules-page.ts'
import { packages, root } from './lib/workspace.ts'

const target = path.join(root, 'docs', 'reference')
const checking = process.argv.includes('--check')
const stale: string[] = []

const pages = (await Promise.all(packages().map(async ({ folder, directory }) => pagesOf(folder, await rulesOf(directory))))).flat()
mkdirSync(target, { recursive: true })
for (const { file, text } of pages) {
  const full = path.join(target, file)
  if (existsSync(full) && readFileSync(full, 'utf8') === text) continue
  if (checking) stale.push(`docs/reference/${file}`)
  else writeFileSync(full, text)
}
for (const file of stale) console.error(`${file} n'est plus à jour : npm run docs`)
console.log(`${pages.length} pages de référence`)
process.exitCode = stale.length === 0 ? 0 : 1

function pagesOf(folder: string, rules: readonly RuleInfo[]): { file: string; text: string }[] {
  if (rules.length === 0) return []
  return [
    { file: `${folder}.md`, text: rulesPage(folder, rules, 'fr') },
    { file: `${folder}.en.md`, text: rulesPage(folder, rules, 'en') },
  ]
}

/** A package with rules has `src/rules/index.ts`, whose `rules` is its sorted registry. */
async function rulesOf(directory: string): Promise<readonly RuleInfo[]> {
  const file = path.join(directory, 'src', 'rules', 'index.ts')
  if (!existsSync(file)) return []
  const { rules = [] } = (await import(pathToFileURL(file).href)) as { rules?: readonly RuleInfo[] }
  return rules
}
