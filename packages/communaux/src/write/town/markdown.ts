import { barSentence } from '@communaux/label'
import { formatNumber, groupFindings, typeset, type Language } from '@communaux/report'
import { dateText } from '../../model/date-text.ts'
import type { TownReport } from '../../model/town.ts'
import { actionsMarkdown } from './actions.ts'
import { goodFacts } from './holding.ts'
import { factLabel, TITLE, valueText } from './words.ts'

const WORDS = {
  fr: { todo: 'Cinq choses à faire', holds: 'Ce qui tient déjà', findings: 'Constats', nothing: 'Rien à corriger.', more: 'Le rapport entier, avec ses preuves : index.html' },
  en: { todo: 'Five things to do', holds: 'What already holds', findings: 'Findings', nothing: 'Nothing to fix.', more: 'The whole report, with its proofs: index.html' },
} as const
const MOST_GROUPS = 10

/** One page for a merge request or an e-mail. */
export function townMarkdown(town: TownReport, lang: Language): string {
  const words = WORDS[lang]
  const { report, estimate, at } = town
  const groups = groupFindings(report).filter(({ outcome }) => outcome === 'fails').slice(0, MOST_GROUPS)
  const lines = [
    `# ${TITLE[lang]}`,
    '',
    `${plain(report.subject)} – ${dateText(at, lang)}`,
    '',
    typeset(estimate.result.notice[lang], lang),
    '',
    typeset(barSentence(estimate.result, lang), lang),
    '',
    `## ${words.todo}`,
    '',
    ...actionsMarkdown(town, lang),
    '',
    `## ${words.holds}`,
    '',
    ...goodFacts(town).map((fact) => `- ${factLabel(fact.fact, lang)} – ${valueText(fact, lang)}`),
    '',
    `## ${words.findings} (${formatNumber(report.findings.length, lang)})`,
    '',
    ...(groups.length === 0 ? [words.nothing] : groups.map(({ headline, rule }) => `- ${plain(typeset(headline[lang], lang))} (\`${rule}\`)`)),
    '',
    typeset(words.more, lang),
  ]
  return `${lines.join('\n')}\n`
}

/** Text that comes from others must not turn into links or HTML. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
