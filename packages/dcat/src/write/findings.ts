import type { Remedy, RuleInfo, Source } from '@communaux/report'

/** What writing reports: a format has no place for something, has another shape for it, or says more than the catalogue. */

const KEEP: Remedy = {
  who: 'developer',
  effort: 'minutes',
  steps: [{ fr: 'Écrire aussi le catalogue en Turtle ou en JSON-LD, qui gardent tout.', en: 'Write the catalogue in Turtle or JSON-LD as well, which keep everything.' }],
}
const DCAT: Source = { title: 'DCAT 3', clause: '5', url: 'https://www.w3.org/TR/vocab-dcat-3/#dcat-scope' }

/** A CSV cell that a spreadsheet would run. */
export const writeFormula: RuleInfo = {
  id: 'dcat/write-formula',
  severity: 'info',
  title: { fr: 'Aucune case du tableau n’est prise pour une formule.', en: 'No cell of the table is taken for a formula.' },
  message: {
    fr: 'La case {column} commence comme une formule de tableur : une apostrophe la précède dans le fichier. La lecture l’enlève.',
    en: 'The cell {column} starts like a formula of a spreadsheet: an apostrophe stands before it in the file. Reading takes it off.',
  },
  source: { title: 'OWASP, CSV Injection', url: 'https://owasp.org/www-community/attacks/CSV_Injection' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Commencer le texte par un mot plutôt que par =, +, - ou @.', en: 'Start the text with a word rather than with =, +, - or @.' }] },
}

/** What the format says although the catalogue does not. */
export const writeImplied: RuleInfo = {
  id: 'dcat/write-implied',
  severity: 'info',
  title: { fr: 'Le format de sortie ne dit rien de plus que le catalogue.', en: 'The output format says no more than the catalogue.' },
  message: {
    fr: 'Le format {format} fait dire {property} à ce qui ne le disait pas : « {written} ».',
    en: 'The {format} format makes it say {property}, which it did not say: "{written}".',
  },
  source: DCAT,
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Dire cette propriété dans le catalogue, si elle est juste.', en: 'Say this property in the catalogue, if it is right.' }] },
}

/** An address that no syntax can hold as it is. */
export const writeIri: RuleInfo = {
  id: 'dcat/write-iri',
  severity: 'info',
  title: { fr: 'Chaque adresse s’écrit telle quelle.', en: 'Each address is written as it is.' },
  message: {
    fr: 'L’adresse contient des caractères interdits : elle est écrite {written}.',
    en: 'The address holds characters that are not allowed: it is written {written}.',
  },
  source: { title: 'RFC 3987, Internationalized Resource Identifiers', clause: '2.2', url: 'https://www.rfc-editor.org/rfc/rfc3987#section-2.2' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Encoder les espaces et les signes < > " { } | \\ ^ ` dans l’adresse.', en: 'Encode blanks and the signs < > " { } | \\ ^ ` in the address.' }] },
}

/** What a format has no place for. */
export const writeLost: RuleInfo = {
  id: 'dcat/write-lost',
  severity: 'warning',
  title: { fr: 'Le format de sortie garde tout le catalogue.', en: 'The output format keeps the whole catalogue.' },
  message: {
    fr: 'La propriété {property} n’a pas de place au format {format} : ces valeurs ne sont pas dans le fichier.',
    en: 'The property {property} has no place in the {format} format: these values are not in the file.',
  },
  source: DCAT,
  remedy: KEEP,
}

/** A thing that says the same, under another name. */
export const writeName: RuleInfo = {
  id: 'dcat/write-name',
  severity: 'info',
  title: { fr: 'Chaque objet garde son adresse dans le format de sortie.', en: 'Each thing keeps its address in the output format.' },
  message: {
    fr: 'Le format {format} garde la description ({property}) mais pas l’adresse qui la nomme.',
    en: 'The {format} format keeps the description ({property}) but not the address that names it.',
  },
  source: DCAT,
  remedy: KEEP,
}

/** A catalogue, a series, a service, a record: what a format that lists datasets has no place for. */
export const writeNodeLost: RuleInfo = {
  id: 'dcat/write-node-lost',
  severity: 'warning',
  title: { fr: 'Le format de sortie garde tous les objets du catalogue.', en: 'The output format keeps all the things of the catalogue.' },
  message: {
    fr: 'Le format {format} n’a pas de place pour un objet de type {type} : sa description n’est pas dans le fichier.',
    en: 'The {format} format has no place for a thing of type {type}: its description is not in the file.',
  },
  source: DCAT,
  remedy: KEEP,
}

/** What a format asks for and the catalogue does not say. */
export const writeRequired: RuleInfo = {
  id: 'dcat/write-required',
  severity: 'warning',
  title: { fr: 'Le catalogue dit tout ce que le format de sortie exige.', en: 'The catalogue says all that the output format asks for.' },
  message: {
    fr: 'Le champ « {field} » est obligatoire au format {format} et le catalogue ne le dit pas ({property}).',
    en: 'The field "{field}" is mandatory in the {format} format, and the catalogue does not say it ({property}).',
  },
  source: DCAT,
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Compléter la fiche du jeu de données, puis convertir de nouveau.', en: 'Complete the record of the dataset, then convert again.' }] },
}

/** What a format keeps in another form. */
export const writeReshaped: RuleInfo = {
  id: 'dcat/write-reshaped',
  severity: 'info',
  title: { fr: 'Le format de sortie garde chaque valeur telle quelle.', en: 'The output format keeps each value as it is.' },
  message: {
    fr: 'Le format {format} garde la propriété {property} sous une autre forme : « {written} ».',
    en: 'The {format} format keeps the property {property} in another form: "{written}".',
  },
  source: DCAT,
  remedy: KEEP,
}

/** A character that XML cannot write. */
export const writeXmlCharacter: RuleInfo = {
  id: 'dcat/write-xml-character',
  severity: 'warning',
  title: { fr: 'Les textes n’ont que des caractères que XML peut écrire.', en: 'Texts have only characters that XML can write.' },
  message: {
    fr: 'Un texte de {property} contient un caractère de commande que XML n’admet pas : il est remplacé par « \uFFFD ».',
    en: 'A text of {property} holds a control character that XML does not allow: it is replaced by "\uFFFD".',
  },
  source: { title: 'XML 1.0', clause: '2.2', url: 'https://www.w3.org/TR/xml/#charsets' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Retirer ces caractères du texte, ou écrire en Turtle ou en JSON-LD.', en: 'Take these characters out of the text, or write Turtle or JSON-LD.' }] },
}

/** Everything that writing may report, sorted by id. */
export const writingRules: readonly RuleInfo[] = [
  writeFormula, writeImplied, writeIri, writeLost, writeName, writeNodeLost, writeRequired, writeReshaped, writeXmlCharacter,
]
