import type { RuleInfo } from '../model/finding.ts'
import type { Remedy, Source } from '../model/types.ts'

const SOURCE: Source = { title: 'Communaux : l’état de référence', url: 'https://www.npmjs.com/package/@communaux/report' }
const REMEDY: Remedy = {
  who: 'developer',
  effort: 'minutes',
  steps: [{ fr: 'Écrivez de nouveau l’état de référence à partir d’un rapport récent.', en: 'Write the baseline again from a recent report.' }],
}

/** A file that is not a baseline: nothing is ignored. */
export const BASELINE_SYNTAX: RuleInfo = {
  id: 'report/baseline-syntax',
  severity: 'error',
  title: { fr: 'L’état de référence est un fichier JSON avec une liste « entries ».', en: 'The baseline is a JSON file with a list named “entries”.' },
  message: { fr: 'Ce fichier n’est pas un état de référence : {reason} attendu ici. Rien n’est ignoré.', en: 'This file is not a baseline: {reason} expected here. Nothing is ignored.' },
  source: SOURCE,
  remedy: REMEDY,
}

/** An entry that names no finding: it ignores nothing. */
export const BASELINE_ENTRY: RuleInfo = {
  id: 'report/baseline-entry',
  severity: 'warning',
  title: { fr: 'Chaque entrée porte une empreinte de 16 chiffres hexadécimaux.', en: 'Each entry has a fingerprint of 16 hexadecimal digits.' },
  message: { fr: 'L’entrée {n} n’a pas d’empreinte lisible : elle n’ignore rien.', en: 'Entry {n} has no readable fingerprint: it ignores nothing.' },
  source: SOURCE,
  remedy: REMEDY,
}
