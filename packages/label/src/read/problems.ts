import type { RuleInfo, Source } from '@communaux/report'

/** Where the three formats are described: answers, scales, editions. */
export const FORMATS: Source = { title: 'Communaux, formats du label', url: 'https://example.org/communaux/docs/label/formats' }

/** Said of an input that is not JSON. */
export const INPUT_JSON: RuleInfo = {
  id: 'label/input-json',
  severity: 'error',
  title: { fr: 'Le document est du JSON lisible', en: 'The document is readable JSON' },
  message: {
    fr: 'Ce texte n’est pas du JSON\u00A0: ligne {line}, colonne {column}, on attend {expectedFr}',
    en: 'This text is not JSON: line {line}, column {column}, expected {expectedEn}',
  },
  source: { title: 'RFC 8259', url: 'https://www.rfc-editor.org/rfc/rfc8259' },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Corriger le texte à la ligne dite, ou repartir du modèle que donne la commande «\u00A0label template\u00A0».', en: 'Mend the text at the stated line, or start again from the template given by “label template”.' }],
  },
}

/** Said of a value that is missing or of another type. */
export const INPUT_SHAPE: RuleInfo = {
  id: 'label/input-shape',
  severity: 'error',
  title: { fr: 'Chaque valeur est présente et du type attendu', en: 'Every value is there and of the expected type' },
  message: { fr: 'Valeur absente ou d’un autre type', en: 'Value missing or of another type' },
  source: FORMATS,
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Donner la valeur attendue à l’endroit dit.', en: 'Give the expected value at the stated place.' }] },
}

/** Said of a key that the format does not have: most often a slip of the keyboard. */
export const INPUT_UNKNOWN_KEY: RuleInfo = {
  id: 'label/input-unknown-key',
  severity: 'warning',
  title: { fr: 'Chaque clé appartient au format', en: 'Every key belongs to the format' },
  message: { fr: 'La clé «\u00A0{key}\u00A0» n’existe pas dans ce format\u00A0: elle n’est pas lue.{hintFr}', en: 'The key “{key}” is not part of this format: it is not read.{hintEn}' },
  source: FORMATS,
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Corriger la clé ou l’enlever.', en: 'Mend the key or remove it.' }] },
}

/** Said of a value that holds itself, or that is nested beyond reason. */
export const INPUT_CYCLIC: RuleInfo = {
  id: 'label/input-cyclic',
  severity: 'error',
  title: { fr: 'Le document ne se contient pas lui-même', en: 'The document does not hold itself' },
  message: { fr: 'Cette partie se contient elle-même, ou est emboîtée trop profondément\u00A0: elle n’est pas lue', en: 'This part holds itself, or is nested too deeply: it is not read' },
  source: FORMATS,
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Enlever la référence qui revient en arrière.', en: 'Remove the reference that goes back.' }] },
}

/** Said of a line of a questionnaire that cannot be read. */
export const INPUT_SHEET: RuleInfo = {
  id: 'label/input-sheet',
  severity: 'error',
  title: { fr: 'Chaque ligne du questionnaire est lisible', en: 'Every line of the questionnaire is readable' },
  message: { fr: 'Ligne {line}\u00A0: on attend {expectedFr}', en: 'Line {line}: expected {expectedEn}' },
  source: { ...FORMATS, clause: 'sheet' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Corriger la cellule dite, et garder la colonne des identifiants telle quelle.', en: 'Mend the stated cell, and keep the column of ids as it is.' }] },
}
