import { LAW } from '../data/law.ts'
import { absentFrom, type StatementRule } from '../model/statement-rule.ts'

export const statementPresent: StatementRule = {
  id: 'accessibility/statement-present',
  severity: 'error',
  title: { fr: 'La page est une déclaration d’accessibilité', en: 'The page is an accessibility statement' },
  message: {
    fr: 'Cette page ne contient pas de déclaration d’accessibilité : ni ce titre, ni de partie « État de conformité ».',
    en: 'This page holds no accessibility statement: neither that title, nor an "État de conformité" part.',
  },
  source: LAW.article47,
  remedy: {
    who: 'webmaster',
    effort: 'hours',
    steps: [{ fr: 'Publier une déclaration sur la page « Accessibilité », même si aucun audit n’a encore été fait.', en: 'Publish a statement on the "Accessibilité" page, even when no audit was made yet.' }],
  },
  check: (statement) => (statement.present ? 'passes' : absentFrom(statement)),
}
