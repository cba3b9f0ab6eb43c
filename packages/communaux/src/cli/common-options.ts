import type { Command, OptionSpec } from './command.ts'

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'codequality', 'markdown', 'html'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export const ANSWER_FORMATS = ['text', 'json'] as const

/** What `--format` accepts for a verb. A document has its own `--to`. */
export const formatsOf = ({ kind, formats = [] }: Pick<Command, 'kind' | 'formats'>): readonly string[] => (kind === 'check' ? REPORT_FORMATS : [...ANSWER_FORMATS, ...formats])

/** The options that every verb has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'format', type: 'string', hint: 'FORMAT', values: REPORT_FORMATS, text: { fr: 'écriture du résultat (text par défaut)', en: 'how the result is written (default text)' } },
  { name: 'lang', type: 'string', hint: 'fr|en', values: ['fr', 'en'], text: { fr: 'langue des textes', en: 'language of the texts' } },
  { name: 'output', short: 'o', type: 'string', hint: 'FILE', text: { fr: 'écrit dans ce fichier plutôt que sur la sortie standard', en: 'writes to this file instead of standard output' } },
  { name: 'fail-on', type: 'string', hint: 'LEVEL', values: ['error', 'warning', 'never'], text: { fr: 'à partir de quand sortir avec le code 1 : error (par défaut), warning, never', en: 'from which level to exit with code 1: error (default), warning, never' } },
  { name: 'strict', type: 'boolean', text: { fr: 'ce qui n’a pas pu être vérifié et ce qui a été réparé compte comme une erreur', en: 'what could not be tested and what was repaired counts as an error' } },
  { name: 'baseline', type: 'string', hint: 'FILE', text: { fr: 'rapport JSON déjà connu : ses constats ne comptent plus', en: 'JSON report already known: its findings no longer count' } },
  { name: 'config', type: 'string', hint: 'FILE', text: { fr: 'configuration (communaux.yml par défaut)', en: 'configuration (default communaux.yml)' } },
  { name: 'now', type: 'string', hint: 'DATE', text: { fr: 'date du contrôle, par exemple 2026-10-15 (l’horloge par défaut)', en: 'date of the check, such as 2026-10-15 (default: the clock)' } },
  { name: 'offline', type: 'boolean', text: { fr: 'aucun appel au réseau', en: 'no network call' } },
  { name: 'all', type: 'boolean', text: { fr: 'montre tout, au lieu de trois exemples par règle', en: 'shows everything, instead of three examples a rule' } },
  { name: 'help', short: 'h', type: 'boolean', text: { fr: 'cette aide', en: 'this help' } },
  { name: 'version', type: 'boolean', text: { fr: 'numéro de version', en: 'version number' } },
]
