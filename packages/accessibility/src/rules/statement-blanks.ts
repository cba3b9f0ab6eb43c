import { LAW } from '../data/law.ts'
import { saidAt, type StatementRule } from '../model/statement-rule.ts'

export const statementBlanks: StatementRule = {
  id: 'accessibility/statement-blanks',
  severity: 'error',
  title: { fr: 'La déclaration est remplie : rien du modèle n’y reste', en: 'The statement is filled in: nothing of the template remains' },
  message: { fr: 'Un champ du modèle n’a pas été rempli : « {words} ».', en: 'A field of the template was not filled in: "{words}".' },
  source: LAW.statement,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Remplacer les mots du modèle par les vôtres.', en: 'Replace the words of the template with your own.' }],
  },
  check: (statement) => statement.blanks.map((blank) => saidAt(statement, blank, { value: blank.value, params: { words: blank.value } })),
}
