/** `npm run new -- <kind> …`: the skeleton of what contributors add, and what is left to do. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './lib/workspace.ts'
import { newAlias } from './new/alias.ts'
import { newCriterion, newProfile, newQuestion, newScale } from './new/rows.ts'
import { newLicence } from './new/licence.ts'
import { newProperty } from './new/property.ts'
import { newRule } from './new/rule.ts'
import { type Skeleton, UsageError } from './new/skeleton.ts'

interface Kind {
  readonly usage: string
  readonly make: (args: readonly string[]) => Skeleton
}

const KINDS: Readonly<Record<string, Kind>> = {
  rule: { usage: 'rule dcat|licence <nom>', make: newRule },
  alias: { usage: 'alias <table> "<écriture>" <id SPDX>', make: newAlias },
  licence: { usage: 'licence <id SPDX>', make: newLicence },
  criterion: { usage: 'criterion <n.n> <nom>', make: newCriterion },
  question: { usage: 'question <domaine> <nom>', make: newQuestion },
  scale: { usage: 'scale <id>', make: newScale },
  profile: { usage: 'profile <id>', make: newProfile },
  property: { usage: 'property <préfixe:nom> "<classes>" text|literal|part|link [<classe ou type>]', make: newProperty },
}

const [name = '', ...args] = process.argv.slice(2)
const kind = KINDS[name]
if (!kind) {
  console.log(`npm run new -- <sorte> …\n${Object.values(KINDS).map(({ usage }) => `  ${usage}`).join('\n')}`)
  process.exitCode = name ? 2 : 0
} else {
  try {
    write(kind.make(args))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\nUsage : npm run new -- ${kind.usage}`)
    process.exitCode = 2
  }
}

function write({ files, next, replaces = [] }: Skeleton): void {
  const taken = Object.keys(files).filter((file) => !replaces.includes(file) && existsSync(path.join(root, file)))
  if (taken.length > 0) throw new UsageError(`${taken.join(', ')} existe déjà`)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), content)
    console.log(`écrit : ${file}`)
  }
  console.log(`\nEnsuite :\n${next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`)
}
