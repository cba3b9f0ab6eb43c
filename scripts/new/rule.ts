import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../lib/workspace.ts'
import { camelCase, kebab, type Skeleton, UsageError } from './skeleton.ts'

/** What a rule of each package is made of: its types, its target, where its examples get theirs. */
interface Shape {
  readonly imports: string
  readonly type: string
  readonly fields: string
  readonly target: string
  readonly examples: string
  readonly examplesType: string
  readonly sample: string
}

const SHAPES: Readonly<Record<string, Shape>> = {
  dcat: {
    imports: "import { expand } from '../data/namespaces.ts'\nimport type { CatalogRule } from './lib/catalog-rule.ts'",
    type: 'CatalogRule',
    fields: "  on: [expand('dcat:Dataset')],\n",
    target: 'dataset',
    examples: "import { type CatalogExamples, example, node } from './lib/make.examples.ts'",
    examplesType: 'CatalogExamples',
    sample: "example('ce qui passe', node('dcat:Dataset', { 'dct:title': 'Arbres' }), 'passes'),\n    example('ce qui échoue', node('dcat:Dataset', {}), 'fails'),",
  },
  licence: {
    imports: "import type { Rule } from '@communaux/report/rules'\nimport { datasetHit, type DatasetTarget } from './support/target.ts'",
    type: 'Rule<DatasetTarget>',
    fields: '',
    target: 'target',
    examples: "import type { RuleExamples } from '@communaux/report/testing'\nimport { dataset } from './support/example.ts'\nimport type { DatasetTarget } from './support/target.ts'",
    examplesType: 'RuleExamples<DatasetTarget>',
    sample: "{ name: 'ce qui passe', target: dataset(['ODbL']), expect: 'passes' },\n    { name: 'ce qui échoue', target: dataset([]), expect: 'fails' },",
  },
}

/** `rule <package> <name>`: the rule and its examples, incomplete on purpose: the meta-test names what is left to write. */
export function newRule([folder = '', name = '']: readonly string[]): Skeleton {
  const shape = SHAPES[folder]
  if (!shape) throw new UsageError(`« ${folder} » : les règles écrites en code se créent dans ${Object.keys(SHAPES).join(' ou ')}`)
  kebab(name, 'period-order')
  const home = `packages/${folder}/src/rules`
  if (!existsSync(path.join(root, home, 'index.ts'))) throw new UsageError(`${home} est introuvable`)
  const id = `${folder}/${name}`
  return {
    files: { [`${home}/${name}.ts`]: rule(shape, id, camelCase(name)), [`${home}/${name}.examples.ts`]: examples(shape, id, camelCase(name)) },
    next: [
      `inscrivez ${camelCase(name)} dans ${home}/index.ts, à sa place dans l'ordre, et ses exemples dans le test de la table`,
      `complétez les textes, la source, le remède et les exemples : npm test packages/${folder} nomme ce qui manque`,
      'npm run docs met la référence à jour, npm run changeset dit le changement',
    ],
  }
}

const rule = (shape: Shape, id: string, constant: string): string => `${shape.imports}

/** Why this rule exists, in one sentence. */
export const ${constant}: ${shape.type} = {
  id: '${id}',
${shape.fields}  severity: 'warning',
  title: { fr: '', en: '' },
  message: { fr: '', en: '' },
  source: { title: '', clause: '', url: '' },
  remedy: { who: 'producer', effort: 'minutes', steps: [] },
  check(${shape.target}) {
    return ${shape.type === 'CatalogRule' ? `{ subject: ${shape.target}.id }` : `datasetHit(${shape.target})`}
  },
}
`

const examples = (shape: Shape, id: string, constant: string): string => `${shape.examples}

export const ${shape.type === 'CatalogRule' ? 'examples' : `${constant}Examples`}: ${shape.examplesType} = {
  rule: '${id}',
  examples: [
    ${shape.sample}
  ],
}
`
