import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../lib/workspace.ts'
import { camelCase, type Skeleton, UsageError } from './skeleton.ts'

/** `rule <package> <name>`: the rule and its examples, incomplete on purpose: the meta-test names what is left to write. */
export function newRule([folder = '', name = '']: readonly string[]): Skeleton {
  if (!existsSync(path.join(root, 'packages', folder, 'src', 'rules', 'index.ts'))) throw new UsageError(`packages/${folder} n'a pas de règles`)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name)) throw new UsageError(`« ${name} » : des mots en minuscules reliés par des tirets, comme period-order`)
  const id = `${folder}/${name}`
  const home = `packages/${folder}/src/rules`
  return {
    files: {
      [`${home}/${name}.ts`]: rule(id, camelCase(name)),
      [`${home}/${name}.examples.ts`]: examples(id),
    },
    next: [
      `ajoutez ${camelCase(name)} à packages/${folder}/src/rules/index.ts, à sa place dans l'ordre des ids`,
      `complétez les deux textes, la source, le remède et les exemples ; npx vitest run packages/${folder} nomme ce qui manque`,
      'npm run docs met la référence à jour, npm run changeset dit le changement',
    ],
  }
}

const rule = (id: string, constant: string): string => `import type { Rule } from '@communaux/report/rules'
// The target and the context of this package's rules: see the neighbours in this folder.
type Target = unknown

/** Why this rule exists, in one sentence. */
export const ${constant}: Rule<Target> = {
  id: '${id}',
  severity: 'warning',
  title: { fr: '', en: '' },
  message: { fr: '', en: '' },
  source: { title: '', clause: '', url: '' },
  remedy: { who: 'producer', effort: 'minutes', steps: [] },
  check(target) {
    return target === undefined ? 'not-applicable' : 'passes'
  },
}
`

const examples = (id: string): string => `import type { RuleExamples } from '@communaux/report/testing'

export const examples: RuleExamples<unknown> = {
  rule: '${id}',
  examples: [
    { name: 'what passes', target: {}, expect: 'passes' },
    { name: 'what fails', target: {}, expect: 'fails' },
  ],
}
`
