import type { Command } from '../command.ts'

/** The verbs without domain. */
export const TOWN_COMMANDS: readonly Command[] = [
  {
    path: ['check'],
    args: '',
    arity: [0, 0],
    kind: 'check',
    text: {
      fr: 'le rapport entier d’une collectivité, ses preuves et ce qu’elles proposent pour le label',
      en: 'the whole report of a collectivity, its evidence and what it suggests for the label',
    },
    options: [
      { name: 'catalogue', type: 'string', hint: 'FILE', text: { fr: 'catalogue de données : fichier ou adresse', en: 'data catalogue: file or address' } },
      { name: 'repository', type: 'string', hint: 'DIR', multiple: true, text: { fr: 'dossier d’un dépôt de code (répétable)', en: 'folder of a code repository (repeatable)' } },
      { name: 'site', type: 'string', hint: 'URL', text: { fr: 'site : adresse, dossier ou fichier HTML', en: 'web site: address, folder or HTML file' } },
      { name: 'siren', type: 'string', hint: 'N', text: { fr: 'SIREN : le catalogue est lu sur data.gouv.fr', en: 'SIREN number: the catalogue is read from data.gouv.fr' } },
      { name: 'links', type: 'boolean', text: { fr: 'essaie aussi l’adresse de chaque fichier du catalogue', en: 'also tries the address of each file of the catalogue' } },
      { name: 'answers', type: 'string', hint: 'FILE', text: { fr: 'réponses déjà données au questionnaire du label', en: 'answers already given to the label’s questionnaire' } },
      { name: 'out', type: 'string', hint: 'DIR', text: { fr: 'dossier où écrire le rapport (index.html, report.json, summary.md)', en: 'folder where the report is written (index.html, report.json, summary.md)' } },
    ],
    examples: ['communaux check', 'communaux check --catalogue catalogue.ttl --site https://www.exemple-sur-isere.example --out public'],
    load: () => import('../verbs/check.ts'),
  },
  {
    path: ['init'],
    args: '',
    arity: [0, 0],
    kind: 'document',
    text: { fr: 'écrit un communaux.yml commenté et une tâche d’intégration continue', en: 'writes a commented communaux.yml and a continuous integration job' },
    options: [
      { name: 'ci', type: 'string', hint: 'gitlab|github|none', values: ['gitlab', 'github', 'none'], text: { fr: 'quelle intégration continue (devinée par défaut)', en: 'which continuous integration (guessed by default)' } },
      { name: 'force', type: 'boolean', text: { fr: 'remplace les fichiers déjà là', en: 'replaces files that are already there' } },
    ],
    examples: ['communaux init'],
    load: () => import('../verbs/init.ts'),
  },
  {
    path: ['completion'],
    args: 'bash|zsh|fish',
    arity: [0, 1],
    kind: 'document',
    text: { fr: 'écrit le complètement pour votre interpréteur de commandes', en: 'writes the completion script of your shell' },
    options: [],
    examples: ['source <(communaux completion bash)'],
    load: () => import('../verbs/completion.ts'),
  },
  {
    path: ['schema'],
    args: '[NAME]',
    arity: [0, 1],
    kind: 'document',
    text: { fr: 'écrit le schéma JSON d’un résultat ou d’un fichier d’entrée', en: 'writes the JSON Schema of a result or of an input file' },
    options: [],
    examples: ['communaux schema', 'communaux schema dcat-score'],
    load: () => import('../verbs/schema.ts'),
  },
]
