/** The house rules that no other tool knows: sizes of files, words that must not be in the code, versions that agree. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './lib/process.ts'
import { packages, root } from './lib/workspace.ts'

const MEDIAN_LINES = 60
/** A town's name belongs to its own data; the State's design system is not ours to use. */
const FORBIDDEN = [
  { pattern: /échirolles|echirolles|\b38151\b/i, where: /^packages\//, except: /\/data\/palmares/, why: 'no town in the packages' },
  { pattern: /@gouvfr\/dsfr|\bmarianne\b/i, where: /^(packages|apps|docs)\/.*\.(tsx?|css|html|json)$/, except: /\.test\.ts$/, why: "the State's design system is reserved to the State" },
] as const

const files = run('git', ['ls-files', '-co', '--exclude-standard']).output.split('\n').filter((file) => file && existsSync(path.join(root, file)))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const isSource = (file: string): boolean => /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(file) && !/\.(test|examples)\.tsx?$/.test(file) && !file.includes('/data/')

const problems: string[] = []
const lines = files.filter(isSource).map((file) => read(file).split('\n').length - 1)
const median = lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0
if (median > MEDIAN_LINES) problems.push(`median source file: ${median} lines, ${MEDIAN_LINES} at most`)

for (const { pattern, where, except, why } of FORBIDDEN) {
  for (const file of files.filter((name) => where.test(name) && !except.test(name))) {
    const line = read(file).split('\n').findIndex((text) => pattern.test(text))
    if (line >= 0) problems.push(`${file}:${line + 1}: ${why}`)
  }
}

for (const { folder, manifest } of packages()) {
  const file = `packages/${folder}/src/data/version.ts`
  if (files.includes(file) && !read(file).includes(`'${manifest.version}'`)) problems.push(`${file}: is not ${manifest.version}, the version of the manifest`)
}

for (const problem of problems) console.error(problem)
console.log(`${lines.length} fichiers sources, médiane ${median} lignes, le plus long ${lines.at(-1) ?? 0} ; ${problems.length} problèmes`)
process.exitCode = problems.length === 0 ? 0 : 1
