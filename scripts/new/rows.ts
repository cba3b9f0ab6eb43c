import { camelCase, kebab, type Skeleton, UsageError } from './skeleton.ts'

/** `profile <id>`: a profile that extends DCAT-AP 3.0.1. */
export function newProfile([id = '']: readonly string[]): Skeleton {
  if (!/^[a-z][a-z0-9.-]+$/.test(id)) throw new UsageError(`« ${id} » : un identifiant avec sa version, comme dcat-ap-3.0.2`)
  const file = `packages/dcat/src/data/profiles/${id}.ts`
  const content = `import { dcatAp301 } from './dcat-ap-3.0.1.ts'
import type { Profile } from './types.ts'

/** What this profile is for, and where it is published. */
export const ${camelCase(id)}: Profile = {
  id: '${id}',
  edition: '',
  title: { fr: '', en: '' },
  source: { title: '', url: '' },
  extends: dcatAp301,
  constraints: {
    'dcat:Dataset': {
      'dct:title': { clause: '' },
    },
  },
  vocabularies: [],
  rules: [],
}
`
  return { files: { [file]: content }, next: ['inscrivez-le dans packages/dcat/src/check/profiles.ts, packages/dcat/src/check/rows.test.ts et packages/dcat/src/index.ts', 'dites ce qu’il rend obligatoire dans packages/dcat/src/author/obligations.ts : npm test packages/dcat/src/author nomme ce qui manque', 'ajoutez sa ligne à packages/dcat/src/data/SOURCES.json, puis npm run docs'] }
}

/** `question <domain> <id>`: a question of our scale, to paste in its domain. */
export function newQuestion([domain = '', id = '']: readonly string[]): Skeleton {
  kebab(domain, 'logiciels')
  kebab(id, 'bureautique')
  const file = `packages/label/src/data/scales/communaux-2026.1/${domain}.ts`
  return {
    files: {},
    next: [
      `ajoutez à ${file}, dans le domaine voulu :

    {
      id: '${domain}.${id}',
      kind: 'yes-no',
      weight: 1,
      naAllowed: false,
      text: { fr: '', en: '' },
      proof: { fr: '', en: '' },
      who: 'producer',
      effort: 'hours',
      source: FROM_2024,
    },
`,
      'une question change ce que valent les autres : la grille prend un nouveau numéro (communaux-2026.2), dans un dossier à côté',
      'npm test packages/label',
    ],
  }
}

/** `scale <id>`: a scale in a file of its own, for `--scale`. */
export function newScale([id = '']: readonly string[]): Skeleton {
  if (!/^[a-z][a-z0-9.-]+$/.test(id)) throw new UsageError(`« ${id} » : un identifiant avec sa version, comme ma-grille-2026.1`)
  const scale = {
    id,
    version: '1',
    author: '',
    date: '',
    edition: 'tnl-2025',
    na: 'proportional',
    levels: [{ id: 'badge', from: 0.15 }, { id: 'bronze', from: 0.35 }, { id: 'argent', from: 0.55 }, { id: 'or', from: 0.75 }],
    source: { title: '', url: '' },
    domains: [{ id: 'donnees', name: { fr: 'Données', en: 'Data' }, weight: 1, questions: [{ id: 'donnees.ouverture', kind: 'yes-no', weight: 1, naAllowed: false, text: { fr: 'Avez-vous commencé à ouvrir vos données ?', en: 'Have you started to open your data?' } }] }],
  }
  return { files: { [`${id}.json`]: `${JSON.stringify(scale, null, 2)}\n` }, next: [`npx communaux label score reponses.json --scale ${id}.json dit ce qui manque à la grille`] }
}

/** `criterion <n.n> <name>`: a check of ours on a criterion of the RGAA. */
export function newCriterion([criterion = '', name = '']: readonly string[]): Skeleton {
  if (!/^\d{1,2}\.\d{1,2}$/.test(criterion)) throw new UsageError(`« ${criterion} » : un numéro de critère, comme 8.5`)
  kebab(name, 'document-title')
  const home = 'packages/accessibility/src/rules/rgaa'
  const id = `${criterion}-${name}`
  const constant = camelCase(name)
  const rule = `import { always, pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

/** Why a machine can see this. */
export const ${constant}: PageRule = rgaaRule({
  name: '${id}',
  tests: ['${criterion}.1'],
  decides: always,
  title: { fr: '', en: '' },
  message: { fr: '', en: '' },
  remedy: ['developer', 'minutes', { fr: '', en: '' }],
  check: (page) => pageDefect(page, '${criterion}.1'),
})
`
  const examples = `import { inPage, type PageExamples } from './page.examples.ts'

export const ${constant}Examples: PageExamples = {
  rule: 'rgaa/${id}',
  examples: [
    { name: 'what passes', target: inPage('<p>Texte</p>'), expect: 'passes' },
    { name: 'what fails', target: inPage(''), expect: 'fails' },
  ],
}
`
  return {
    files: { [`${home}/${id}.ts`]: rule, [`${home}/${id}.examples.ts`]: examples },
    next: [`inscrivez ${constant} dans ${home}/index.ts et ses exemples dans index.examples.ts`, 'npm test packages/accessibility nomme ce qui manque', 'npm run docs, puis npm run changeset'],
  }
}
