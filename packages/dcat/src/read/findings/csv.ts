import type { RuleInfo } from '@communaux/report'

/** Troubles of CSV tables. */

export const readCsv: RuleInfo = {
  id: 'dcat/read-csv',
  severity: 'warning',
  title: { fr: 'Le tableau CSV est régulier.', en: 'The CSV table is regular.' },
  message: { fr: 'Cette ligne du tableau n’est pas régulière.', en: 'This row of the table is not regular.' },
  source: { title: 'RFC 4180, CSV', clause: '2', url: 'https://www.rfc-editor.org/rfc/rfc4180#section-2' },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Exporter le tableau de nouveau, en CSV, en UTF-8, avec une seule ligne d’en-tête.', en: 'Export the table again, as CSV, in UTF-8, with one header row.' }],
  },
}

export const readCsvColumn: RuleInfo = {
  id: 'dcat/read-csv-column',
  severity: 'warning',
  title: { fr: 'Les colonnes sont celles du schéma.', en: 'The columns are those of the schema.' },
  message: { fr: 'Colonnes à revoir : {columns}.', en: 'Columns to look at: {columns}.' },
  source: { title: 'SCDL, catalogue simplifié 0.1.3', url: 'https://schema.data.gouv.fr/scdl/catalogue/0.1.3/documentation.html' },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Nommer les colonnes comme le schéma, sans en changer l’ordre.', en: 'Name the columns as the schema does, in its order.' }],
  },
}

export const readFormula: RuleInfo = {
  id: 'dcat/read-formula',
  severity: 'info',
  title: { fr: 'Aucune case du tableau n’est prise pour une formule.', en: 'No cell of the table is taken for a formula.' },
  message: {
    fr: 'Des cases ({count}) commencent par une apostrophe qui les empêche d’être prises pour une formule : elle a été enlevée.',
    en: 'Some cells ({count}) start with an apostrophe that keeps them from being taken for a formula: it was taken off.',
  },
  source: { title: 'OWASP, CSV Injection', url: 'https://owasp.org/www-community/attacks/CSV_Injection' },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Commencer le texte par un mot plutôt que par =, +, - ou @.', en: 'Start the text with a word rather than with =, +, - or @.' }],
  },
}
