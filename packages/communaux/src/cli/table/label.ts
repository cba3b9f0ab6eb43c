import type { Command, OptionSpec } from '../command.ts'

const EDITION: OptionSpec = { name: 'edition', type: 'string', hint: 'ID', text: { fr: 'édition du label (tnl-2025 par défaut)', en: 'edition of the label (default tnl-2025)' } }
const SCALE: OptionSpec = { name: 'scale', type: 'string', hint: 'ID|FILE', text: { fr: 'grille d’estimation : identifiant ou fichier', en: 'estimation scale: id or file' } }

export const LABEL_COMMANDS: readonly Command[] = [
  {
    path: ['label', 'template'],
    args: '',
    arity: [0, 0],
    kind: 'document',
    text: { fr: 'écrit un questionnaire vide', en: 'writes an empty questionnaire' },
    options: [{ name: 'to', type: 'string', hint: 'json|csv|ods', values: ['json', 'csv', 'ods'], text: { fr: 'format (json par défaut)', en: 'format (default json)' } }, EDITION, SCALE],
    examples: ['communaux label template --to csv --output reponses.csv'],
  },
  {
    path: ['label', 'score'],
    args: 'ANSWERS',
    arity: [1, 1],
    kind: 'answer',
    text: { fr: 'estime points et niveau, en fourchette', en: 'estimates points and level, as an interval' },
    options: [EDITION, SCALE],
    examples: ['communaux label score reponses.json'],
    load: () => import('../verbs/label/score.ts'),
  },
  {
    path: ['label', 'next'],
    args: 'ANSWERS',
    arity: [1, 1],
    kind: 'answer',
    text: { fr: 'les pas les moins coûteux vers le niveau suivant', en: 'the cheapest steps to the next level' },
    options: [EDITION, SCALE],
    examples: ['communaux label next reponses.json'],
    load: () => import('../verbs/label/next.ts'),
  },
  {
    path: ['label', 'migrate'],
    args: 'ANSWERS',
    arity: [1, 1],
    kind: 'document',
    text: { fr: 'propose les réponses d’une édition à l’autre', en: 'proposes answers from one edition to another' },
    options: [
      { name: 'to', type: 'string', hint: 'EDITION', text: { fr: 'édition visée', en: 'edition aimed at' } },
      { name: 'dry-run', type: 'boolean', text: { fr: 'dit ce qui changerait, sans rien écrire', en: 'says what would change, writes nothing' } },
      SCALE,
    ],
    examples: ['communaux label migrate reponses-2024.json --to tnl-2025 --dry-run'],
  },
  {
    path: ['label', 'sensitivity'],
    args: 'ANSWERS',
    arity: [1, 1],
    kind: 'answer',
    text: { fr: 'si l’estimation tient quand les poids changent', en: 'whether the estimate holds when weights change' },
    options: [EDITION, SCALE],
    examples: ['communaux label sensitivity reponses.json'],
  },
  {
    path: ['label', 'agreement'],
    args: 'GRIDS',
    arity: [1, 1],
    kind: 'answer',
    text: { fr: 'accord entre plusieurs évaluateurs', en: 'agreement between several graders' },
    options: [
      { name: 'method', type: 'string', hint: 'METHOD', values: ['krippendorff', 'fleiss', 'randolph', 'cohen'], text: { fr: 'krippendorff, fleiss, randolph ou cohen', en: 'krippendorff, fleiss, randolph or cohen' } },
      { name: 'metric', type: 'string', hint: 'METRIC', values: ['nominal', 'ordinal', 'interval', 'ratio'], text: { fr: 'nature des notes : nominal, ordinal, interval, ratio', en: 'nature of the ratings: nominal, ordinal, interval, ratio' } },
      { name: 'weights', type: 'string', hint: 'WEIGHTS', values: ['none', 'linear', 'quadratic'], text: { fr: 'pondération des écarts : none, linear, quadratic', en: 'weights of disagreements: none, linear, quadratic' } },
      { name: 'min-units', type: 'string', hint: 'N', text: { fr: 'en dessous, aucun chiffre (5 par défaut)', en: 'below this no figure (default 5)' } },
    ],
    examples: ['communaux label agreement grilles.csv --method krippendorff --metric ordinal'],
    load: () => import('../verbs/label/agreement.ts'),
  },
  {
    path: ['label', 'editions'],
    args: '',
    arity: [0, 0],
    kind: 'answer',
    text: { fr: 'les éditions et les grilles d’estimation connues', en: 'the editions and estimation scales known' },
    options: [],
    examples: ['communaux label editions'],
    load: () => import('../verbs/label/editions.ts'),
  },
]
