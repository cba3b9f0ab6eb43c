import type { RuleInfo } from '@communaux/report'

/** Troubles of a document as a whole. */

export const readSyntax: RuleInfo = {
  id: 'dcat/read-syntax',
  severity: 'error',
  title: { fr: 'Le document suit la syntaxe de son format.', en: 'The document follows the syntax of its format.' },
  message: { fr: 'Erreur de syntaxe : {problem}.', en: 'Syntax error: {problem}.' },
  source: { title: 'RDF 1.1 Turtle', clause: '6', url: 'https://www.w3.org/TR/turtle/#sec-grammar' },
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Corriger le passage indiqué, ou le programme qui écrit le fichier.', en: 'Mend the place shown, or the program that writes the file.' }],
  },
}
